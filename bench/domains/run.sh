#!/bin/sh
# SPDX-License-Identifier: MIT
# Measures calls between domains beside other ways to call, linking and destroying; see bench/domains/README.md. Build first: ./spin version
root=$(CDPATH= cd -P -- "$(dirname "$0")/../.." && pwd) || exit 2
lab=$(mktemp -d) && trap 'rm -rf "$lab"' EXIT || exit 2
. "$root/build/jdk.sh" && find_jdk || exit 2
modules=$root/target/compiler-modules
classes=$root/grammar/target/classes:$root/machine/target/classes:$root/m3-language/target/classes:$root/kernel/target/classes
mvn -B -q -f "$root/bench/domains/pom.xml" dependency:copy-dependencies -DoutputDirectory="$lab/lib" || exit 1
mkdir "$lab/classes" || exit 2
"$jdk/bin/javac" -d "$lab/classes" -cp "$classes:$lab/lib/*" "$root"/bench/domains/*.java || exit 1
"$jdk/bin/java" -Xmx1g -XX:+UseSerialGC -XX:+UnlockExperimentalVMOptions -XX:+EnableJVMCI --upgrade-module-path="$modules" \
  --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED \
  -cp "$lab/classes:$classes:$lab/lib/*" DomainsBench "$root/bench/domains/linking" "$@"
