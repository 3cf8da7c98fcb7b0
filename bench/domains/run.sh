#!/bin/sh
# SPDX-License-Identifier: MIT
# Measures calls between domains beside other ways to call, linking and destroying, or what quotas cost; see bench/domains/README.md.
#   sh bench/domains/run.sh [CYCLES]
#   sh bench/domains/run.sh quotas [NAME...]
# Build first: ./spin version
root=$(CDPATH= cd -P -- "$(dirname "$0")/../.." && pwd) || exit 2
lab=$(mktemp -d) && trap 'rm -rf "$lab"' EXIT || exit 2
. "$root/build/jdk.sh" && find_jdk || exit 2
modules=$root/target/compiler-modules
classes=$root/grammar/target/classes:$root/machine/target/classes:$root/m3-language/target/classes:$root/kernel/target/classes
mvn -B -q -f "$root/bench/domains/pom.xml" dependency:copy-dependencies -DoutputDirectory="$lab/lib" || exit 1
mkdir "$lab/classes" || exit 2
"$jdk/bin/javac" -d "$lab/classes" -cp "$classes:$lab/lib/*" "$root"/bench/domains/*.java || exit 1
workloads=$root/bench/speed/workloads
if [ "$1" = quotas ]; then
  shift
  [ $# -gt 0 ] || set -- $(cd "$workloads" && ls | sed 's/\..*//' | sort -u)
  set -- QuotasBench "$workloads" "$@"
else
  set -- DomainsBench "$root/bench/domains/linking" "$@"
fi
"$jdk/bin/java" -Xmx1g -XX:+UseSerialGC -XX:+UnlockExperimentalVMOptions -XX:+EnableJVMCI --upgrade-module-path="$modules" \
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED \
  -cp "$lab/classes:$classes:$lab/lib/*" "$@"
