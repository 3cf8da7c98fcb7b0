# SPDX-License-Identifier: MIT
# Calls every routine of the table `operations` with all pairs of its operands and prints its name and a hash of what it left in
# $3, $f13 and, after stores, $1. Table: routine, name, first operands, second operands; operands: count, values.
# $9 table, $10 first operands, $11 how many left, $12 second operands, $13 how many left, $14 hash, $15 sixteen bytes of memory.
  .set noat
  .set noreorder
  .text
  .globl _start
  .ent _start
_start:
  .frame $30,0,$26
  br $29,1f
1:
  ldgp $29,0($29)
  .prologue 1
  lda $30,-128($30)
  lda $15,64($30)
  lda $9,operations

next:
  ldq $1,0($9)
  beq $1,end
  lda $14,1($31)
  ldq $10,16($9)
  ldq $11,0($10)
  lda $10,8($10)
first:
  ldq $12,24($9)
  ldq $13,0($12)
  lda $12,8($12)
second:
  ldq $1,0($10)
  ldq $2,0($12)
  ldt $f11,0($10)
  ldt $f12,0($12)
  lda $3,0x5a($31)
  cpys $f31,$f31,$f13
  mov $15,$4
  ldq $27,0($9)
  jsr $26,($27)
  trapb
  stt $f13,0($15)
  ldq $5,0($15)
  lda $6,0x1b3($31)
  xor $14,$3,$14
  mulq $14,$6,$14
  xor $14,$5,$14
  mulq $14,$6,$14
  xor $14,$1,$14
  mulq $14,$6,$14
  srl $14,29,$5
  xor $14,$5,$14
  lda $12,8($12)
  subq $13,1,$13
  bne $13,second
  lda $10,8($10)
  subq $11,1,$11
  bne $11,first

  ldq $17,8($9)
  mov $17,$1
length:
  ldq_u $2,0($1)
  extbl $2,$1,$2
  lda $1,1($1)
  bne $2,length
  subq $1,$17,$18
  subq $18,1,$18
  lda $16,1($31)
  lda $0,4($31)
  callsys
  lda $1,16($30)
  lda $2,0x3a($31)
  stq $2,0($30)
  lda $2,16($31)
  lda $5,10($31)
digit:
  and $14,15,$3
  srl $14,4,$14
  cmplt $3,10,$4
  lda $6,87($3)
  lda $7,48($3)
  cmovne $4,$7,$6
  subq $2,1,$2
  addq $1,$2,$7
  ldq_u $8,0($7)
  insbl $6,$7,$6
  mskbl $8,$7,$8
  or $6,$8,$8
  stq_u $8,0($7)
  bne $2,digit
  stq $5,32($30)
  lda $2,0x203a($31)
  sll $2,48,$2
  stq $2,8($30)
  lda $17,14($30)
  lda $18,19($31)
  lda $16,1($31)
  lda $0,4($31)
  callsys
  lda $9,32($9)
  br next

end:
  mov $31,$16
  lda $0,1($31)
  callsys
  .end _start
