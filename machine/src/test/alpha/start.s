# SPDX-License-Identifier: MIT
# Begins a program without a library: global pointer, arguments, main, exit.
  .set noat
  .text
  .globl _start
  .ent _start
_start:
  .frame $30,0,$26
  br $29,1f
1:
  ldgp $29,0($29)
  .prologue 1
  ldl $16,0($30)
  lda $17,8($30)
  bsr $26,main !samegp
  mov $0,$16
  lda $0,1($31)
  callsys
  .end _start
