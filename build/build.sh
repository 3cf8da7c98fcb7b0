#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds the jars, the runtime image and the AOT caches under .build; usage: build.sh ROOT
# A build is made aside in a folder of its own and published last, by moving the file that names it.
root=$1 state=$1/.build log=$1/target/launch.log
. "$root/build/options.sh"
. "$root/build/jdk.sh"

fail() { echo "spin: $1" >&2; exit "${2:-1}"; }

find_jdk || exit 2
command -v mvn > /dev/null || fail "found no Maven: install Apache Maven 3.9 or newer and put mvn on the PATH" 2
mkdir -p "$state" "$root/target" 2>/dev/null && [ -w "$state" ] ||
  fail "cannot write to $state: make the checkout writable, or build it once as its owner" 2

# A link's creation is atomic and its target names the owner, so a dead owner's lock can be told and broken.
asked=$(cat "$state/current" 2>/dev/null)
until ln -s "$$" "$state/lock" 2>/dev/null; do
  owner=$(readlink "$state/lock") || continue
  if kill -0 "$owner" 2>/dev/null; then
    [ -n "${waiting-}" ] || echo "spin: waiting for the build that process $owner runs" >&2
    waiting=yes
    sleep 1
  elif mv "$state/lock" "$state/broken.$$" 2>/dev/null; then
    [ "$(readlink "$state/broken.$$")" = "$owner" ] && rm -f "$state/broken.$$" || mv "$state/broken.$$" "$state/lock"
  fi
done
version=build-$(date +%s)-$$
built=$state/$version
trap 'rm -rf "$state/lock" "$state/next.$$" "$built"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
if [ -n "${waiting-}" ] && [ "$(cat "$state/current" 2>/dev/null)" != "$asked" ]; then exit 0; fi

mkdir "$built" || fail "cannot create $built"
echo "$version" > "$state/next.$$"
echo "spin: building (about a minute the first time; log in target/launch.log)" >&2
cd "$root" || exit 2
JAVA_HOME=$jdk
export JAVA_HOME
mvn -B -q -pl kernel -am -DskipTests package dependency:copy-dependencies -DincludeScope=runtime \
  -DoutputDirectory="$built/library" > "$log" 2>&1 || {
  grep -m 5 '^\[ERROR\]' "$log" >&2
  fail "the Maven build failed; everything it said is in $log"
}
cp -R target/compiler-modules "$built/compiler" && cp -R target/tools "$built/tools" && cp kernel/target/kernel-*.jar "$built/library" ||
  fail "the Maven build left no kernel jar, compiler modules or tools; see $log"
"$jdk/bin/java" build/JoinJars.java "$built" >> "$log" 2>&1 || fail "cannot join the jars; see $log"

# In training, only the Graal compiler's own methods are compiled, and by HotSpot's first compiler: what a method was compiled to in training
# it is compiled to at once in every run. The rest, which training does not know, goes the usual way up to the second compiler.
training_options="$graal_options -XX:TieredStopAtLevel=1 -XX:CompileCommand=quiet"
for graal in 'jdk.graal.*' 'jdk.vm.ci.*' 'org.graalvm.collections.*' 'com.oracle.truffle.compiler.*'; do
  training_options="$training_options -XX:CompileCommand=compileonly,$graal::*"
done

# Runs $1 for its AOT cache; the rest are the main class and its arguments.
train() {
  cache=$built/$1.aot
  shift
  # shellcheck disable=SC2086 # options are lists of words
  set -f
  "$built/image/bin/java" $jvm_options $image_options $training_options -XX:AOTCacheOutput="$cache" -cp "$built/spin.jar" "$@" \
    < /dev/null >> "$log" 2>&1 || echo "spin: training $1 failed: starts may be slower; see target/launch.log" >&2
  set +f
}
if [ -z "${M3_NO_IMAGE-}" ] && "$jdk/bin/java" build/RuntimeImage.java "$built" >> "$log" 2>&1; then
  # Training has a home of its own, so that it leaves nothing in its user's.
  SPIN_HOME=$built/training
  export SPIN_HOME
  parts=$built/parts.o
  # shellcheck disable=SC2086 # options are lists of words
  "$built/image/bin/java" $jvm_options $image_options -cp "$built/spin.jar" m3.launcher.M3 compile build/train/parts -o "$parts" \
    >> "$log" 2>&1 || fail "cannot compile build/train/parts; see $log"
  train m3 m3.launcher.M3 run build/train/Train.m3 "$parts"
  train spin spin.launcher.Spin run samples/01-gatekeeper
  # The machine by itself runs without the Graal compiler, but compiles much of its own code.
  training_options=$machine_options
  train machine spin.launcher.Spin machine run bench/alpha/bin/digest 4
  rm -rf "$SPIN_HOME" "$parts"
else
  rm -rf "$built/image"
fi

# Programs started from the build before may still run; the ones older than that go.
previous=$(cat "$state/current" 2>/dev/null)
mv "$state/next.$$" "$state/current" || fail "cannot publish the build in $state"
trap 'rm -f "$state/lock"' EXIT
for old in "$state"/build-*; do
  case ${old##*/} in "$version" | "$previous") ;; *) rm -rf "$old" ;; esac
done
