# SPDX-License-Identifier: MIT
# Finds a JDK 25 by the "release" file each JDK carries, so that no JVM is started to ask.

# True if folder $1 is a JDK 25 with a compiler.
is_jdk25() {
  [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line; do
    case $line in 'JAVA_VERSION="25"'* | 'JAVA_VERSION="25.'*) return 0 ;; esac
  done < "$1/release"
  return 1
}

# The home of the java on the PATH, through its links.
jdk_on_path() {
  java=$(command -v java) || return 1
  while [ -h "$java" ]; do
    target=$(readlink "$java")
    case $target in /*) java=$target ;; *) java=${java%/*}/$target ;; esac
  done
  (CDPATH= cd -P -- "${java%/*}/.." 2>/dev/null && pwd)
}

# Sets $jdk: JAVA_HOME, then the PATH, then the usual folders. M3_JDK_FOLDERS replaces the latter (tests).
find_jdk() {
  jdk=${JAVA_HOME-}
  is_jdk25 "$jdk" && return
  jdk=$(jdk_on_path) && is_jdk25 "$jdk" && return
  if [ -n "${M3_JDK_FOLDERS+set}" ]; then
    set -- "$M3_JDK_FOLDERS"/*
  else
    set -- /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home
  fi
  for jdk do
    is_jdk25 "$jdk" && return
  done
  echo "spin: found no JDK 25: install one (for example Temurin 25), or set JAVA_HOME to its folder" >&2
  return 2
}
