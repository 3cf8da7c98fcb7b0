// SPDX-License-Identifier: MIT
// Primes below a million by the sieve of Eratosthenes, one byte a number.
#include "bench.h"

enum { LIMIT = 1000000 };
static byte composite[LIMIT];

quad bench_round(quad number) {
  for (long i = 0; i < LIMIT; i++) composite[i] = 0;
  quad sum = number;
  for (long i = 2; i < LIMIT; i++)
    if (!composite[i]) {
      sum = sum * 31 + (quad)i;
      for (long k = i + i; k < LIMIT; k += i) composite[k] = 1;
    }
  return sum;
}
