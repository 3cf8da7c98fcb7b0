#!/bin/sh
# SPDX-License-Identifier: MIT
# Compares loops in Modula-3 with the same in Java on one JVM; see bench/README.md. Build first: ./spin version
root=$(CDPATH= cd -P -- "$(dirname "$0")/../.." && pwd) || exit 2
lab=$(mktemp -d) && trap 'rm -rf "$lab"' EXIT || exit 2
read -r version < "$root/.build/current" || exit 2
# The trace of compilations proves that the engine optimizes.
"$root/spin" run --engine.TraceCompilation=true "$root/bench/loops/domains" > "$lab/both" 2>&1 || {
  cat "$lab/both"; exit 1; }
grep -q 'opt done.*Loops.Calls' "$lab/both" || { echo "the engine did not compile Loops.Calls" >&2; exit 1; }
grep -E '^(additions|calls|counts) ' "$lab/both" > "$lab/modula"
"$root/.build/$version/image/bin/java" "$root/bench/loops/Loops.java" > "$lab/java" 2> /dev/null ||
  { . "$root/build/jdk.sh" && find_jdk && "$jdk/bin/java" "$root/bench/loops/Loops.java" > "$lab/java"; } || exit 1
awk '
  FNR == 1 { file++ }
  { n[file, $1]++; time[file, $1, n[file, $1]] = $2; result[file, $1, n[file, $1]] = $3; best[file, $1] = 1e12; loops[$1] }
  END {
    for (loop in loops) {
      rounds = n[1, loop]
      for (i = 1; i <= rounds; i++) {
        if (result[1, loop, i] != result[2, loop, i]) { print loop ": results differ in round " i; exit 1 }
        for (f = 1; f <= 2; f++) if (i > rounds / 2 && time[f, loop, i] < best[f, loop]) best[f, loop] = time[f, loop, i]
      }
      printf "%-10s Modula-3 %7.1f ms   Java %7.1f ms   ratio %.2f   first round %.1f ms\n", loop,
        best[1, loop] / 1000, best[2, loop] / 1000, best[1, loop] / best[2, loop], time[1, loop, 1] / 1000
    }
  }' "$lab/modula" "$lab/java"
