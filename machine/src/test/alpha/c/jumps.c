// SPDX-License-Identifier: MIT
#include "proof.h"
#include <setjmp.h>

static jmp_buf back;
static int depth;

static void dive(int n, double kept) {
  depth = n;
  if (n == 0) {
    longjmp(back, 17);
  }
  dive(n - 1, kept * 1.5);
  printf("never %g\n", kept);
}

static int ackermann(int m, int n) {
  return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1));
}

static int even(int n);
static int odd(int n) { return n == 0 ? 0 : even(n - 1); }
static int even(int n) { return n == 0 ? 1 : odd(n - 1); }

static int twice(int (*f)(int), int x) { return f(f(x)); }
static int add7(int x) { return x + 7; }

void jumps(void) {
  volatile double kept = 2.5;
  int code = setjmp(back);
  if (code == 0) {
    dive(20, 1);
  }
  printf("%d %d %g\n", code, depth, kept);
  for (volatile int i = 0; i < 3; i++) {
    switch (setjmp(back)) {
      case 0: longjmp(back, i == 1 ? 0 : 5);
      case 1: printf("one\n"); break;
      default: printf("five\n");
    }
  }
  printf("%d %d %d %d\n", ackermann(2, 6), even(1001), odd(77), twice(add7, 1));
}
