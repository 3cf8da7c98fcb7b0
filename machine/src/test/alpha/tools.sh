# SPDX-License-Identifier: MIT
# Sourced: find_tools DIR sets $cc, $as, $ld, $strip, $objcopy, $objdump of the folder that toolchain.sh filled, and $work.
find_tools() {
  tools=$(CDPATH= cd -P -- "$1" && pwd)/usr
  PATH=$tools/bin:$PATH
  LD_LIBRARY_PATH=$tools/lib/x86_64-linux-gnu:$tools/lib
  export PATH LD_LIBRARY_PATH
  cc=alpha-linux-gnu-gcc as=alpha-linux-gnu-as ld=alpha-linux-gnu-ld strip=alpha-linux-gnu-strip
  objcopy=alpha-linux-gnu-objcopy objdump=alpha-linux-gnu-objdump
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
}
