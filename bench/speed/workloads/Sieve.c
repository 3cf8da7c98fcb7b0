// SPDX-License-Identifier: MIT
// Twin of Sieve.m3.
#include "rounds.h"
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { SIZE = 100000, REPEATS = 30 };

static int primes(bool *flags) {
  int count = 0;
  memset(flags, true, SIZE);
  for (int i = 2; i < SIZE; i++)
    if (flags[i]) {
      count++;
      for (int k = i + i; k < SIZE; k += i) flags[k] = false;
    }
  return count;
}

long work(void) {
  long sum = 0;
  for (int i = 0; i < REPEATS; i++) {
    bool *flags = malloc(SIZE);
    sum += primes(flags);
    free(flags);
  }
  return sum;
}
