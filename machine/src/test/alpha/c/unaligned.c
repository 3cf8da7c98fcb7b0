// SPDX-License-Identifier: MIT
#include "proof.h"

void unaligned(void) {
  static char memory[64];
  for (int i = 0; i < 64; i++) {
    memory[i] = 3 * i;
  }
  for (int i = 0; i < 9; i++) {
    volatile int64_t *q = (void *) (memory + i);
    volatile int32_t *l = (void *) (memory + 8 + i);
    volatile double *t = (void *) (memory + 16 + i);
    volatile float *s = (void *) (memory + 24 + i);
    printf("%lx %x", (unsigned long) *q, *l);
    *q += 5;
    *l -= 9;
    *t = i + 0.5;
    *s = i * 2;
    printf(" %g %g %02x\n", *t, *s, memory[i + 1] & 0xff);
  }
}
