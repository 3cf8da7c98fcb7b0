#!/bin/sh
# SPDX-License-Identifier: MIT
# Measures workloads in Modula-3 against twins in Java and C; see bench/speed/README.md.
#   sh bench/speed/run.sh [-p PROCESSES] [-s SECONDS] [NAME...]
root=$(CDPATH= cd -P -- "$(dirname "$0")/../.." && pwd) || exit 2
here=$root/bench/speed out=$root/target/speed processes=3 seconds=10 twin_seconds=3
while getopts p:s: option; do
  case $option in
    p) processes=$OPTARG ;;
    s) seconds=$OPTARG ;;
    *) sed -n 4p "$0" >&2; exit 2 ;;
  esac
done
shift $((OPTIND - 1))
. "$root/build/jdk.sh" && find_jdk || exit 2
[ $# -gt 0 ] || set -- $(cd "$here/workloads" && ls | sed 's/\..*//' | sort -u)

path_of() { if [ -d "$here/workloads/$1" ]; then echo "$here/workloads/$1"; else echo "$here/workloads/$1.m3"; fi; }
twin_of() { if [ -d "$here/workloads/$1" ]; then echo "$here/workloads/$1/$1.$2"; else echo "$here/workloads/$1.$2"; fi; }

rm -rf "$out/raw" "$out/classes" "$out/c" && mkdir -p "$out/raw" "$out/classes" "$out/c" || exit 2
"$root/m3" version > "$out/version" || exit 1
for name; do
  [ -e "$(path_of "$name")" ] || { echo "run.sh: there is no workload $name in $here/workloads" >&2; exit 2; }
  "$jdk/bin/javac" -d "$out/classes" "$here/rounds/Rounds.java" "$(twin_of "$name" java)" || exit 1
  if [ -f "$(twin_of "$name" c)" ] && command -v gcc > /dev/null; then
    gcc -O2 -I "$here/rounds" -o "$out/c/$name" "$here/rounds/rounds.c" "$(twin_of "$name" c)" -lm || exit 1
  fi
done

# The trace of compilations goes with the errors; what remains of them without it is the program's own.
modula() {
  "$root/m3" run --engine.TraceCompilation=true -I "$here/rounds" "$(path_of "$1")" -- "$seconds" "$(date +%s.%N)" \
    > "$out/raw/$1.m3.$2" 2> "$out/raw/$1.trace.$2" || { cat "$out/raw/$1.trace.$2" >&2; exit 1; }
  cat "$out/raw/$1.trace.$2" "$out/raw/$1.m3.$2" | grep -q "opt done.* $1\..*Tier 2" ||
    { echo "run.sh: the engine did not compile $1 within $seconds seconds" >&2; exit 1; }
}

process=1
while [ "$process" -le "$processes" ]; do
  for name; do
    echo "$name, process $process" >&2
    modula "$name" "$process"
    "$jdk/bin/java" -XX:+UseSerialGC -Xss16m -cp "$out/classes" "$name" "$twin_seconds" "$(date +%s.%N)" > "$out/raw/$name.java.$process" || exit 1
    [ ! -x "$out/c/$name" ] || "$out/c/$name" 1 "$(date +%s.%N)" > "$out/raw/$name.c.$process" || exit 1
  done
  process=$((process + 1))
done
"$jdk/bin/java" "$here/report/Report.java" "$out" "$processes" "$@"
