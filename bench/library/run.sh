#!/bin/sh
# SPDX-License-Identifier: MIT
# Compares the library with Java's in one JVM; see bench/README.md. Build first: ./spin version. Arguments name workloads.
root=$(CDPATH= cd -P -- "$(dirname "$0")/../.." && pwd) || exit 2
lab=$(mktemp -d) && trap 'rm -rf "$lab"' EXIT || exit 2
read -r version < "$root/.build/current" || exit 2
built=$root/.build/$version
. "$root/build/options.sh"
. "$root/build/jdk.sh"
find_jdk || exit 2
"$jdk/bin/javac" -cp "$built/spin.jar:$built/library/*" -d "$lab" "$root/bench/library/LibraryBench.java" || exit 1
# shellcheck disable=SC2086 # options are lists of words
if [ -x "$built/image/bin/java" ]; then
  "$built/image/bin/java" $jvm_options $image_options -cp "$lab:$built/spin.jar" LibraryBench "$root/bench/library/Workloads.m3" "$@"
else
  "$jdk/bin/java" $jvm_options $plain_options --upgrade-module-path="$built/compiler" -cp "$lab:$built/spin.jar:$built/library/*" \
    LibraryBench "$root/bench/library/Workloads.m3" "$@"
fi
