#!/bin/sh
# SPDX-License-Identifier: MIT
# Boots the SPIN kernel and loads extensions into it; builds what is missing first.
program=$0
while [ -h "$program" ]; do
  target=$(readlink "$program")
  case $target in /*) program=$target ;; *) program=${program%/*}/$target ;; esac
done
case $program in */*) folder=${program%/*} ;; *) folder=. ;; esac
root=$(CDPATH= cd -P -- "${folder:-/}" && pwd) || exit 2
name=spin main=spin.launcher.Spin
. "$root/build/launch.sh"
