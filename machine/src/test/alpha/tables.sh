#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes the tables of instructions anew, or checks them: sh tables.sh DIR [check]. DIR is where toolchain.sh put the cross compiler;
# qemu-alpha (Debian's qemu-user) must be on the PATH.
set -e
here=$(CDPATH= cd -P -- "$(dirname -- "$0")" && pwd)
. "$here/tools.sh"
find_tools "${1:?names no folder of tools}"
$cc -O1 -static -Wl,--no-relax -o "$work/oracle" "$here/oracle.c"
cd "$here/../../../.."
bless=true
[ "$2" != check ] || bless=false
mvn -B -q -pl machine test -Dtest='TableTest#theTableSaysWhatQemuDoes' -Dsurefire.failIfNoSpecifiedTests=false \
  -Dalpha.tools="$work" -Dalpha.bless="$bless"
