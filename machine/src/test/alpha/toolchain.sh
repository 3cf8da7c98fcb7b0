#!/bin/sh
# SPDX-License-Identifier: MIT
# Puts Debian's cross compiler for Alpha into a folder of its own: sh toolchain.sh DIR. It conflicts with gcc-multilib when installed.
set -e
mkdir -p "${1:?names no folder}/packages"
cd "$1"
(cd packages && apt-get download -q gcc-12-alpha-linux-gnu gcc-alpha-linux-gnu cpp-12-alpha-linux-gnu cpp-alpha-linux-gnu \
  binutils-alpha-linux-gnu libgcc-12-dev-alpha-cross libgcc-s1-alpha-cross libc6.1-alpha-cross libc6.1-dev-alpha-cross \
  linux-libc-dev-alpha-cross)
for package in packages/*.deb; do dpkg -x "$package" .; done
