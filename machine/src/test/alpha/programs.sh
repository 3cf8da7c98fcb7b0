#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds the programs of this folder anew into ../resources/alpha/program, each with what qemu-alpha prints for it:
# sh programs.sh DIR. DIR is where toolchain.sh put the cross compiler; qemu-alpha (Debian's qemu-user) must be on the PATH.
set -e
here=$(CDPATH= cd -P -- "$(dirname -- "$0")" && pwd)
. "$here/tools.sh"
find_tools "${1:?names no folder of tools}"
root=$here/../../../..
stored=$here/../resources/alpha/program
mkdir -p "$stored" "$work/folder"

# keep FILE NAME: strips and stores a program.
keep() {
  $strip "$1" 2>/dev/null || true
  gzip -9 -n -c "$1" > "$stored/$2.gz"
}

for level in O0 O1 O2 O3; do
  $cc -$level -mieee -w -static -Wl,--no-relax -o "$work/proof" "$here"/c/*.c -lm
  keep "$work/proof" "proof-$level"
done
(cd "$work/folder" && qemu-alpha -cpu ev4-alpha-cpu ../proof first 'second one' < /dev/null > "$stored/proof.out") || true
$cc -O2 -mcpu=ev67 -mieee -w -static -Wl,--no-relax -o "$work/proof" "$here"/c/*.c -lm
keep "$work/proof" proof-ev67

(cd "$root" && mvn -B -q -pl machine test -Dtest='OperationsProgramTest,DisassemblerTest#randomWordsAreOfEveryKind' \
  -Dsurefire.failIfNoSpecifiedTests=false -Dalpha.write="$work/operations.S" -Dalpha.words="$work/words")
$cc -mcpu=ev67 -nostdlib -static -Wl,--build-id=none,-z,noexecstack -o "$work/operations" "$here/driver.s" "$work/operations.S"
keep "$work/operations" operations
qemu-alpha -cpu ev67-alpha-cpu "$work/operations" > "$stored/operations.out"

$cc -O2 -ffreestanding -fno-pic -msmall-data -msmall-text -nostdlib -static -Wl,--build-id=none,-Tdata=0x140000000,-z,noexecstack \
  -o "$work/small" "$here/start.s" "$here/small.c"
$objcopy -R .comment -R .got -R .eh_frame -O ecoff-littlealpha "$work/small" "$work/small-ecoff"
keep "$work/small" small-elf
keep "$work/small-ecoff" small-ecoff
qemu-alpha "$work/small" first 'second one' > "$stored/small.out" || true

# lines NAME: keeps the lines of objdump that are on standard input as `address word text`.
lines() {
  sed -n 's/^ *\([0-9a-f]*\):\t\(..\) \(..\) \(..\) \(..\) \t\(.*\)$/\1 \5\4\3\2 \6/p' | sed 's/ <.*//; s/\t/ /; s/ *$//' \
    | gzip -9 -n > "$stored/$1.objdump.gz"
}

$objdump -d "$work/proof" | awk 'NR % 8 == 0' | lines proof
$objdump -D -z -b binary -m alpha "$work/words" | lines random
