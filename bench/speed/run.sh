#!/bin/sh
# SPDX-License-Identifier: MIT
# Measures workloads in Modula-3 against twins in Java, C and JavaScript; see bench/speed/README.md.
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
. "$root/build/options.sh"
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

# GraalJS runs on the Graal compiler of the launchers' image; where one of them cannot be had its twins are left out.
image=$root/.build/$(cat "$root/.build/current")/image/bin/java
if [ -x "$image" ] && { [ -d "$out/graaljs" ] || mvn -B -q -f "$here/script/pom.xml" dependency:copy-dependencies \
    -DoutputDirectory="$out/graaljs" > "$out/graaljs.log" 2>&1; }; then
  "$jdk/bin/javac" -cp "$out/graaljs/*" -d "$out/classes" "$here/script/Script.java" || exit 1
else
  echo "run.sh: no GraalJS, so no twins in JavaScript" >&2
  image=
fi

# The trace of compilations goes with the errors; what remains of them without it is the program's own.
modula() {
  "$root/m3" run --engine.TraceCompilation=true -I "$here/rounds" "$(path_of "$1")" -- "$seconds" "$(date +%s.%N)" \
    > "$out/raw/$1.m3.$2" 2> "$out/raw/$1.trace.$2" || { cat "$out/raw/$1.trace.$2" >&2; exit 1; }
  cat "$out/raw/$1.trace.$2" "$out/raw/$1.m3.$2" | grep -q "opt done.* $1\..*Tier 2" ||
    { echo "run.sh: the engine did not compile $1 within $seconds seconds" >&2; exit 1; }
}

interpreted() {
  "$root/m3" run --engine.Compilation=false -I "$here/rounds" "$(path_of "$1")" -- 1 "$(date +%s.%N)" > "$out/raw/$1.interpreted.$2" || exit 1
}

script() {
  # shellcheck disable=SC2086 # options are lists of words
  "$image" $jvm_options $image_options -cp "$out/graaljs/*:$out/classes" Script "$(twin_of "$1" js)" "$seconds" "$(date +%s.%N)" \
    > "$out/raw/$1.js.$2" || exit 1
}

process=1
while [ "$process" -le "$processes" ]; do
  for name; do
    echo "$name, process $process" >&2
    modula "$name" "$process"
    interpreted "$name" "$process"
    "$jdk/bin/java" -XX:+UseSerialGC -Xss16m -cp "$out/classes" "$name" "$twin_seconds" "$(date +%s.%N)" > "$out/raw/$name.java.$process" || exit 1
    [ ! -x "$out/c/$name" ] || "$out/c/$name" 1 "$(date +%s.%N)" > "$out/raw/$name.c.$process" || exit 1
    [ -z "$image" ] || [ ! -f "$(twin_of "$name" js)" ] || script "$name" "$process"
  done
  process=$((process + 1))
done
"$jdk/bin/java" "$here/report/Report.java" "$out" "$processes" "$@" && "$jdk/bin/java" "$here/report/Start.java" "$root/m3"
