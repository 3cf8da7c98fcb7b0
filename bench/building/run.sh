#!/bin/sh
# SPDX-License-Identifier: MIT
# Times a program of a hundred units from source, kept from the run before, and as an object file; see bench/README.md.
root=$(CDPATH= cd -P -- "$(dirname "$0")/../.." && pwd) || exit 2
lab=$(mktemp -d) && trap 'rm -rf "$lab"' EXIT || exit 2
runs=${1:-5}
. "$root/build/jdk.sh" && find_jdk || exit 2
SPIN_HOME=$lab/home
export SPIN_HOME
mkdir "$lab/program" && "$jdk/bin/java" "$root/bench/building/Building.java" "$lab/program" || exit 1
printf 'MODULE Hello EXPORTS Main;\nIMPORT IO;\nBEGIN IO.Put("450\\n") END Hello.\n' > "$lab/Hello.m3"
"$root/m3" compile "$lab/program" -o "$lab/program.o" || exit 1

milliseconds() { echo $(($(date +%s%N) / 1000000)); }

# Prints the median time of $runs runs of m3 with $2, after $1 before each.
median() {
  for _ in $(seq "$runs"); do
    $1
    start=$(milliseconds)
    [ "$("$root/m3" run "$2")" = 450 ] || { echo "$2 printed something else" >&2; exit 1; }
    echo $(($(milliseconds) - start))
  done | sort -n | sed -n "$(((runs + 1) / 2))p"
}

forget() { rm -rf "$lab/home/cache"; }

hello=$(median : "$lab/Hello.m3")
source=$(median forget "$lab/program")
kept=$(median : "$lab/program")
object=$(median : "$lab/program.o")
awk -v hello="$hello" -v source="$source" -v kept="$kept" -v object="$object" 'BEGIN {
  printf "hello %d ms; whole program: from source %d ms, kept %d ms, object file %d ms\n", hello, source, kept, object
  printf "beyond hello, source takes %.1f times as long as kept, %.1f times as long as the object file\n",
    (source - hello) / (kept - hello), (source - hello) / (object - hello) }'
