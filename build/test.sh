#!/bin/sh
# SPDX-License-Identifier: MIT
# Tests the launchers with JDKs made of shell scripts: sh build/test.sh; builds nothing, takes about a second.
root=$(CDPATH= cd -P -- "$(dirname "$0")/.." && pwd)
lab=$(mktemp -d) && lab=$(CDPATH= cd -P -- "$lab" && pwd) || exit 2
trap 'rm -rf "$lab"' EXIT
failures=0

# Compares what was got, $2, with what is wanted, $3.
expect() {
  if [ "$2" = "$3" ]; then echo "ok   $1"; else failures=$((failures + 1)); printf 'FAIL %s\n  got:    %s\n  wanted: %s\n' "$1" "$2" "$3"; fi
}
# A folder $1 that looks like a JDK of version $2 whose java prints its arguments, one in brackets each, and ends with 7.
fake_jdk() {
  mkdir -p "$1/bin" && printf 'JAVA_VERSION="%s"\n' "$2" > "$1/release"
  printf '#!/bin/sh\nprintf "[%%s]" "$@"\nexit 7\n' > "$1/bin/java"
  cp "$1/bin/java" "$1/bin/javac" && chmod +x "$1/bin/java" "$1/bin/javac"
}
search() { (. "$root/build/jdk.sh" && find_jdk 2>&1 && echo "$jdk"); }

fake_jdk "$lab/jdks/with space" 25.0.3
fake_jdk "$lab/jdks/early" 25
fake_jdk "$lab/old" 17.0.2
fake_jdk "$lab/later" 250.1
mkdir "$lab/none"
expect 'JAVA_HOME wins' "$(JAVA_HOME=$lab/jdks/early PATH=$lab/jdks/with\ space/bin:$PATH search)" "$lab/jdks/early"
expect 'an old JAVA_HOME yields to the PATH' "$(JAVA_HOME=$lab/old PATH=$lab/jdks/with\ space/bin:$PATH search)" "$lab/jdks/with space"
expect 'an old PATH yields to the folders' "$(JAVA_HOME= PATH=$lab/old/bin:$PATH M3_JDK_FOLDERS=$lab/jdks search)" "$lab/jdks/early"
expect '250 is not 25' "$(JAVA_HOME=$lab/later PATH=$lab/old/bin:$PATH M3_JDK_FOLDERS=$lab/jdks search)" "$lab/jdks/early"
expect 'none found says what to install' "$(JAVA_HOME= PATH=$lab/old/bin:$PATH M3_JDK_FOLDERS=$lab/none search)" \
  'spin: found no JDK 25: install one (for example Temurin 25), or set JAVA_HOME to its folder'

# A checkout whose build is done, in a folder with a space.
tree="$lab/a tree"
mkdir -p "$tree/.build/one/image"
cp -R "$root/build" "$root/m3" "$root/spin" "$root/pom.xml" "$root/.mvn" "$tree"
for module in grammar machine m3-language kernel; do mkdir -p "$tree/$module/src/main" && : > "$tree/$module/pom.xml"; done
: > "$tree/.build/one/spin.jar"
cp -R "$lab/jdks/early/bin" "$tree/.build/one/image"
find "$tree" -exec touch -t 202001010000 {} +
echo one > "$tree/.build/current"
ln -s "$tree/m3" "$lab/link"
passed() { out=$("$@" 2>&1); code=$?; printf '%s %s' "${out##*spin.jar]}" "$code"; }
expect 'arguments and exit code pass' "$(passed "$tree/m3" 'a b' '' 'c"d' "e'f" '*' '$x' '\n' @f)" \
  "[m3.launcher.M3][a b][][c\"d][e'f][*][\$x][\\n][@f] 7"
expect 'spin starts its own class' "$(passed "$tree/spin" run x)" '[spin.launcher.Spin][run][x] 7'
expect 'through a symbolic link' "$(passed "$lab/link" x)" '[m3.launcher.M3][x] 7'
expect 'from inside the folder' "$(cd "$tree" && CDPATH=/tmp && passed ./m3 x)" '[m3.launcher.M3][x] 7'
expect 'found on the PATH' "$(cd / && PATH=$tree:$PATH && passed m3 x)" '[m3.launcher.M3][x] 7'
case $(M3_JAVA_OPTIONS='-Xa -Xb' "$tree/m3") in *'[-Xa][-Xb][-cp]'*) got=yes ;; *) got=no ;; esac
expect 'M3_JAVA_OPTIONS reach the JVM' $got yes

case $("$tree/m3" run --inspect x) in *"[$tree/.build/one/spin.jar:$tree/.build/one/tools/*][m3.launcher.M3]"*) got=yes ;; *) got=no ;; esac
expect 'tools are there when asked for' $got yes

rm -rf "$tree/.build/one/image"
case $(JAVA_HOME="$lab/jdks/with space" "$tree/m3" x 2>&1) in
  *'on the plain JDK'*"[--upgrade-module-path=$tree/.build/one/compiler]"*'[m3.launcher.M3][x]') got=yes ;; *) got=no ;;
esac
expect 'no image: plain JDK with one warning' $got yes
JAVA_HOME= PATH=$lab/old/bin:$PATH M3_JDK_FOLDERS=$lab/none "$tree/m3" x 2> /dev/null
expect 'no JDK: exit 2' $? 2

# Newer sources ask for a build; a Maven that fails must leave nothing half-made and keep the build before.
mkdir "$lab/maven" && printf '#!/bin/sh\necho "[ERROR] broken on purpose"\nexit 1\n' > "$lab/maven/mvn" && chmod +x "$lab/maven/mvn"
touch -t 203001010000 "$tree/kernel/src/main/New.java"
case $(JAVA_HOME="$lab/jdks/early" PATH=$lab/maven:$PATH "$tree/m3" x 2>&1) in *'broken on purpose'*'Maven build failed'*) got=yes ;; *) got=no ;; esac
expect 'a failed Maven build is told' $got yes
expect 'and leaves nothing behind' "$(ls "$tree/.build")" "$(printf 'current\none')"
ln -s 999999999 "$tree/.build/lock"
JAVA_HOME="$lab/jdks/early" PATH=$lab/maven:$PATH "$tree/m3" x > /dev/null 2>&1
expect 'the lock of a dead process is broken' "$(ls "$tree/.build")" "$(printf 'current\none')"
mkdir "$lab/commands" && for tool in sh find readlink dirname; do ln -s "$(command -v $tool)" "$lab/commands/$tool"; done
case $(JAVA_HOME="$lab/jdks/early" PATH=$lab/commands "$tree/m3" x 2>&1) in *'found no Maven'*) got=yes ;; *) got=no ;; esac
expect 'a missing Maven is told' $got yes

[ $failures = 0 ] || { echo "$failures failed" >&2; exit 1; }
