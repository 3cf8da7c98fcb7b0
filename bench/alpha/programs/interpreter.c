// SPDX-License-Identifier: MIT
// An interpreter, interpreted: a register machine with a switch, running a sieve, a sum of divisors and the 3n+1 problem.
#include "bench.h"

enum { SET, MOV, ADD, SUB, MUL, AND, SHR, LOAD, STORE, JUMP, JLT, JEQ, JNE, ADDI, ODD, DIV3, STOP };
struct instruction { byte op, a, b, c; int k; };

static long memory[4096];

static const struct instruction program[] = {
  // The sieve: r1 number, r2 multiple, r3 limit, r4 one, r5 count.
  {SET, 3, 0, 0, 4096}, {SET, 4, 0, 0, 1}, {SET, 1, 0, 0, 2}, {SET, 5, 0, 0, 0},
  {LOAD, 6, 1, 0, 0}, {JNE, 6, 7, 0, 13},
  {ADDI, 5, 5, 0, 1}, {ADD, 2, 1, 1, 0}, {JUMP, 0, 0, 0, 11},
  {STORE, 4, 2, 0, 0}, {ADD, 2, 2, 1, 0}, {JLT, 2, 3, 0, 9}, {JUMP, 0, 0, 0, 13},
  {ADDI, 1, 1, 0, 1}, {JLT, 1, 3, 0, 4},
  // 3n+1 for each start below r8: r9 start, r10 value, r11 steps.
  {SET, 8, 0, 0, 900}, {SET, 9, 0, 0, 1}, {SET, 11, 0, 0, 0},
  {MOV, 10, 9, 0, 0}, {JEQ, 10, 4, 0, 27}, {ODD, 12, 10, 0, 0}, {JEQ, 12, 4, 0, 24},
  {SHR, 10, 10, 0, 1}, {JUMP, 0, 0, 0, 25}, {DIV3, 10, 10, 0, 0}, {ADDI, 11, 11, 0, 1}, {JUMP, 0, 0, 0, 19},
  {ADDI, 9, 9, 0, 1}, {JLT, 9, 8, 0, 18},
  // Products and differences.
  {SET, 13, 0, 0, 0}, {MUL, 14, 13, 13, 0}, {SUB, 14, 14, 5, 0}, {AND, 14, 14, 11, 0}, {ADD, 15, 15, 14, 0},
  {ADDI, 13, 13, 0, 1}, {JLT, 13, 3, 0, 30},
  {STOP, 0, 0, 0, 0},
};

static long __attribute__((noinline)) execute(const struct instruction *code, long *r) {
  long pc = 0;
  for (;;) {
    const struct instruction *i = &code[pc++];
    switch (i->op) {
      case SET: r[i->a] = i->k; break;
      case MOV: r[i->a] = r[i->b]; break;
      case ADD: r[i->a] = r[i->b] + r[i->c]; break;
      case SUB: r[i->a] = r[i->b] - r[i->c]; break;
      case MUL: r[i->a] = r[i->b] * r[i->c]; break;
      case AND: r[i->a] = r[i->b] & r[i->c]; break;
      case SHR: r[i->a] = r[i->b] >> i->k; break;
      case LOAD: r[i->a] = memory[r[i->b] & 4095]; break;
      case STORE: memory[r[i->b] & 4095] = r[i->a]; break;
      case JUMP: pc = i->k; break;
      case JLT: if (r[i->a] < r[i->b]) pc = i->k; break;
      case JEQ: if (r[i->a] == r[i->b]) pc = i->k; break;
      case JNE: if (r[i->a] != r[i->b]) pc = i->k; break;
      case ADDI: r[i->a] = r[i->b] + i->k; break;
      case ODD: r[i->a] = r[i->b] & 1; break;
      case DIV3: r[i->a] = r[i->b] * 3 + 1; break;
      default: return r[15] * 31 + r[11] * 7 + r[5];
    }
  }
}

quad bench_round(quad number) {
  quad sum = number;
  for (int turn = 0; turn < 8; turn++) {
    long r[16] = {0};
    for (int i = 0; i < 4096; i++) memory[i] = 0;
    r[15] = (long)number;
    sum = sum * 3 + (quad)execute(program, r);
  }
  return sum;
}
