// SPDX-License-Identifier: MIT
// Functions that mostly call: Fibonacci numbers, Hanoi's towers, Takeuchi's function, and queens on a board.
#include "bench.h"

static quad __attribute__((noinline)) fib(quad n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }

static quad __attribute__((noinline)) hanoi(int n, int from, int to, int by) {
  return n == 0 ? 0 : hanoi(n - 1, from, by, to) * 3 + (quad)(from * 4 + to) + hanoi(n - 1, by, to, from);
}

static int __attribute__((noinline)) tak(int x, int y, int z) {
  return y >= x ? z : tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y));
}

static int __attribute__((noinline)) queens(word columns, word left, word right, word all) {
  if (columns == all) return 1;
  int found = 0;
  for (word free = all & ~(columns | left | right); free != 0;) {
    word place = free & -free;
    free ^= place;
    found += queens(columns | place, (left | place) << 1, (right | place) >> 1, all);
  }
  return found;
}

quad bench_round(quad number) {
  quad sum = fib(25 + (number & 1));
  sum = sum * 7 + hanoi(15, 1, 2, 3);
  sum = sum * 7 + (quad)tak(16, 10, 4);
  return sum * 7 + (quad)queens(0, 0, 0, (1 << 8) - 1);
}
