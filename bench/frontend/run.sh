#!/bin/sh
# SPDX-License-Identifier: MIT
# Measures how long `m3 check` takes for long programs; see bench/README.md.
root=$(CDPATH= cd -P -- "$(dirname "$0")/../.." && pwd) || exit 2
"$root/m3" version > /dev/null || exit 1
. "$root/build/jdk.sh" && find_jdk || exit 2
exec "$jdk/bin/java" "$root/bench/frontend/Frontend.java" "$root" "$jdk/bin/java"
