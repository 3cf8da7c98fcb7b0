#!/bin/sh
# SPDX-License-Identifier: MIT
# Compares loops in Modula-3 with the same in Java on one JVM; see bench/README.md. Build first: ./spin version
root=$(CDPATH= cd -P -- "$(dirname "$0")/../.." && pwd) || exit 2
lab=$(mktemp -d) && trap 'rm -rf "$lab"' EXIT || exit 2
read -r version < "$root/.build/current" || exit 2
# The trace of compilations proves that the engine optimizes.
"$root/spin" run --engine.TraceCompilation=true "$root/bench/loops/adder" "$root/bench/loops/timer" > "$lab/both" 2>&1 || {
  cat "$lab/both"; exit 1; }
grep -q 'opt done.*Loops.Calls' "$lab/both" || { echo "the engine did not compile Loops.Calls" >&2; exit 1; }
grep -E '^(additions|calls) ' "$lab/both" > "$lab/modula"
"$root/.build/$version/image/bin/java" "$root/bench/loops/Loops.java" > "$lab/java" 2> /dev/null ||
  { . "$root/build/jdk.sh" && find_jdk && "$jdk/bin/java" "$root/bench/loops/Loops.java" > "$lab/java"; } || exit 1
for loop in additions calls; do
  awk -v loop="$loop" '
    $1 == loop && FILENAME != first { if (first == "") first = FILENAME; else second = 1; if (second) n = 0 }
    $1 == loop { n++; if (second) { java[n] = $2; result2[n] = $3 } else { modula[n] = $2; result1[n] = $3 } }
    END {
      for (i = 1; i <= n; i++) if (result1[i] != result2[i]) { print loop ": results differ in round " i; exit 1 }
      m = j = 1e12
      for (i = n - 5; i <= n; i++) { if (modula[i] < m) m = modula[i]; if (java[i] < j) j = java[i] }
      printf "%-10s Modula-3 %8.1f ms   Java %8.1f ms   ratio %.2f   first round %.1f ms\n", loop, m / 1000, j / 1000, m / j, modula[1] / 1000
    }' "$lab/modula" "$lab/java" || exit 1
done
