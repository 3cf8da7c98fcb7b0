#!/bin/sh
# SPDX-License-Identifier: MIT
# Builds bench/alpha/bin anew with Debian's cross compiler, unpacked into a folder of its own: sh build.sh [FOLDER]
# (default: a temporary one). Needs apt-get and dpkg; only the programs in the tree are needed to run the benchmark.
set -e
here=$(CDPATH= cd -P -- "$(dirname "$0")" && pwd)
root=${1:-$(mktemp -d)}
packages="gcc-12-alpha-linux-gnu gcc-alpha-linux-gnu cpp-12-alpha-linux-gnu cpp-alpha-linux-gnu binutils-alpha-linux-gnu libgcc-12-dev-alpha-cross"
if [ ! -x "$root/usr/bin/alpha-linux-gnu-gcc" ]; then
  mkdir -p "$root/debs"
  (cd "$root/debs" && apt-get download -q $packages && for file in *.deb; do dpkg -x "$file" "$root"; done)
fi
PATH=$root/usr/bin:$PATH
LD_LIBRARY_PATH=$root/usr/lib/x86_64-linux-gnu
export PATH LD_LIBRARY_PATH
mkdir -p "$here/bin"
for source in "$here"/programs/*.c; do
  name=$(basename "$source" .c)
  [ "$name" = main ] && continue
  alpha-linux-gnu-gcc -O2 -ffreestanding -fno-builtin -fno-tree-loop-distribute-patterns -nostdlib -static -s \
    -Wl,--build-id=none -Wl,--no-relax -Wl,-z,max-page-size=8192 -o "$here/bin/$name" "$source" "$here/programs/main.c"
done
