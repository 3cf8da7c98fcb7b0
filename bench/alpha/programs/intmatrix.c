// SPDX-License-Identifier: MIT
// Product of two matrices of 64-bit integers.
#include "bench.h"

enum { N = 112 };
static quad a[N][N], b[N][N], c[N][N];

quad bench_round(quad number) {
  quad state = number + 1, sum = 0;
  for (int i = 0; i < N; i++)
    for (int k = 0; k < N; k++) {
      a[i][k] = bench_random(&state);
      b[i][k] = bench_random(&state);
    }
  for (int turn = 0; turn < 2; turn++)
    for (int i = 0; i < N; i++)
      for (int j = 0; j < N; j++) {
        quad dot = 0;
        for (int k = 0; k < N; k++) dot += a[i][k] * b[k][j];
        c[i][j] = dot;
        sum = sum * 3 + dot;
      }
  return sum;
}
