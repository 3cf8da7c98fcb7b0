#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs Alpha programs with our engines, qemu-alpha and, as host code, gcc -O2, in one go: sh bench/alpha/run.sh [--rounds FACTOR] [NAME...]
# Prints a table and writes results.json and ratios.svg into the folder RESULTS (default: target/bench-alpha). Build first:
# mvn -q -pl machine -am package -DskipTests
root=$(CDPATH= cd -P -- "$(dirname "$0")/../.." && pwd) || exit 2
here=$root/bench/alpha
classes=$root/machine/target/classes
results=${RESULTS:-$root/target/bench-alpha}
[ -f "$classes/alpha/compile/CompilingEngine.class" ] || { echo "build the machine first: mvn -q -pl machine -am package -DskipTests" >&2; exit 2; }
command -v qemu-alpha > /dev/null || echo "qemu-alpha is not installed (Debian: qemu-user): its columns stay empty" >&2
. "$root/build/jdk.sh" && find_jdk || exit 2
mkdir -p "$results/host" "$results/classes" || exit 2
if command -v gcc > /dev/null; then
  for source in "$here"/programs/*.c; do
    name=$(basename "$source" .c)
    [ "$name" = main ] || gcc -O2 -fno-builtin -fno-tree-loop-distribute-patterns -o "$results/host/$name" "$source" "$here/programs/main.c" || exit 1
  done
else
  echo "gcc is not installed: the host's columns stay empty" >&2
fi
"$jdk/bin/javac" -cp "$classes" -d "$results/classes" "$here/Run.java" "$here/Compare.java" || exit 1
# As for "spin machine run": the launcher's options, and an AOT cache made by a short run of one of the programs.
. "$root/build/options.sh"
options="$jvm_options $machine_options"
rm -f "$results/run.aot"
"$jdk/bin/jar" --create --file "$results/run.jar" -C "$classes" . -C "$results/classes" . || exit 1
# shellcheck disable=SC2086 # options are a list of words
set -f
"$jdk/bin/java" $options -XX:AOTCacheOutput="$results/run.aot" -cp "$results/run.jar" Run compiler "$here/bin/digest" 4 > "$results/training.log" 2>&1 || exit 1
exec "$jdk/bin/java" -XX:+UseSerialGC -cp "$results/classes" Compare "$jdk/bin/java" "$options" "$here/bin" "$results" "$@"
