#!/bin/sh
# SPDX-License-Identifier: MIT
# Runs, checks and compiles Modula-3 programs; builds what is missing first.
program=$0
while [ -h "$program" ]; do
  target=$(readlink "$program")
  case $target in /*) program=$target ;; *) program=${program%/*}/$target ;; esac
done
case $program in */*) folder=${program%/*} ;; *) folder=. ;; esac
root=$(CDPATH= cd -P -- "${folder:-/}" && pwd) || exit 2
name=m3 main=m3.launcher.M3
. "$root/build/launch.sh"
