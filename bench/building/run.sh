#!/bin/sh
# SPDX-License-Identifier: MIT
# Times a program of a hundred units from source, kept from the run before, and as an object file; see bench/README.md.
root=$(CDPATH= cd -P -- "$(dirname "$0")/../.." && pwd) || exit 2
lab=$(mktemp -d) && trap 'rm -rf "$lab"' EXIT || exit 2
runs=${1:-5}
. "$root/build/options.sh"
. "$root/build/jdk.sh" && find_jdk || exit 2
SPIN_HOME=$lab/home
export SPIN_HOME
mkdir "$lab/program" && "$jdk/bin/java" "$root/bench/building/Building.java" "$lab/program" || exit 1
printf 'MODULE Hello EXPORTS Main;\nIMPORT IO;\nBEGIN IO.Put("450\\n") END Hello.\n' > "$lab/Hello.m3"
"$root/m3" compile "$lab/program" -o "$lab/program.o" || exit 1
read -r version < "$root/.build/current" && built=$root/.build/$version || exit 2
"$jdk/bin/javac" -cp "$built/spin.jar:$built/library/*" -d "$lab" "$root/bench/building/Loading.java" || exit 1

milliseconds() { echo $(($(date +%s%N) / 1000000)); }

# Prints the time of a run of m3 with $1.
run() {
  start=$(milliseconds)
  [ "$("$root/m3" run "$1")" = 450 ] || { echo "$1 printed something else" >&2; exit 1; }
  echo $(($(milliseconds) - start))
}

# Loads $1 in a process as the launcher starts it; prints processor and wall time.
load() {
  # shellcheck disable=SC2086 # options are lists of words
  if [ -x "$built/image/bin/java" ]; then
    "$built/image/bin/java" $jvm_options $image_options -XX:AOTCache="$built/m3.aot" -cp "$built/spin.jar:$lab" Loading "$1"
  else
    "$jdk/bin/java" $jvm_options $plain_options --upgrade-module-path="$built/compiler" -cp "$built/spin.jar:$built/library/*:$lab" Loading "$1"
  fi || exit 1
}

# Prints the median of column $2 of file $1.
median() { sort -n -k "$2,$2" "$1" | awk -v column="$2" '{ all[NR] = $column } END { print all[int((NR + 1) / 2)] }'; }

for _ in $(seq "$runs"); do
  run "$lab/Hello.m3" >> "$lab/hello"
  rm -rf "$lab/home/cache"
  run "$lab/program" >> "$lab/source"
  run "$lab/program" >> "$lab/kept"
  run "$lab/program.o" >> "$lab/object"
  load "$lab/program" >> "$lab/loading-source"
  load "$lab/program.o" >> "$lab/loading-object"
done
for column in 1 2; do
  awk -v source="$(median "$lab/loading-source" $column)" -v object="$(median "$lab/loading-object" $column)" -v column=$column 'BEGIN {
    printf "loading, %s: parsing and checking the source %.0f ms, the object file %.0f ms, ratio %.1f\n",
      column == 1 ? "processor time of the thread" : "time on the wall", source, object, source / object }'
done
awk -v hello="$(median "$lab/hello" 1)" -v source="$(median "$lab/source" 1)" -v kept="$(median "$lab/kept" 1)" -v object="$(median "$lab/object" 1)" 'BEGIN {
  printf "whole runs: hello %d ms; the program from source %d ms, kept %d ms, object file %d ms\n", hello, source, kept, object
  printf "beyond hello, source takes %.1f times as long as kept, %.1f times as long as the object file\n",
    (source - hello) / (kept - hello), (source - hello) / (object - hello) }'
