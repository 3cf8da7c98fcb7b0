#!/bin/sh
# SPDX-License-Identifier: MIT
# Measures raises beside Java listeners and Guava's event bus in one JVM; see bench/README.md. Build first: ./spin version.
# Arguments are the first words of the rows wanted. Guava comes by Maven.
root=$(CDPATH= cd -P -- "$(dirname "$0")/../.." && pwd) || exit 2
lab=$(mktemp -d) && trap 'rm -rf "$lab"' EXIT || exit 2
read -r version < "$root/.build/current" || exit 2
built=$root/.build/$version
. "$root/build/options.sh"
. "$root/build/jdk.sh"
find_jdk || exit 2
peers=$root/target/bench/peers
for peer in com.google.guava:guava:33.4.8-jre com.google.guava:failureaccess:1.0.3; do
  name=$(echo "$peer" | cut -d : -f 2)
  ls "$peers/$name"-*.jar > /dev/null 2>&1 ||
    mvn -B -q -f "$root/pom.xml" -N org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy -Dartifact="$peer" -DoutputDirectory="$peers" ||
    { echo "run.sh: Maven did not bring $peer" >&2; exit 1; }
done
"$jdk/bin/javac" -cp "$built/spin.jar:$built/library/*:$peers/*" -d "$lab" "$root/bench/events/EventBench.java" || exit 1
# shellcheck disable=SC2086 # options are lists of words
if [ -x "$built/image/bin/java" ]; then
  "$built/image/bin/java" $jvm_options $image_options $JAVA_OPTIONS -cp "$lab:$built/spin.jar:$peers/*" EventBench "$root/bench/events/Raises.m3" "$@"
else
  "$jdk/bin/java" $jvm_options $plain_options $JAVA_OPTIONS --upgrade-module-path="$built/compiler" -cp "$lab:$built/spin.jar:$built/library/*:$peers/*" \
    EventBench "$root/bench/events/Raises.m3" "$@"
fi
