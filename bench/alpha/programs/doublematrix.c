// SPDX-License-Identifier: MIT
// Product of two matrices of doubles.
#include "bench.h"

enum { N = 96 };
static double a[N][N], b[N][N], c[N][N];

quad bench_round(quad number) {
  quad state = number + 1;
  for (int i = 0; i < N; i++)
    for (int k = 0; k < N; k++) {
      a[i][k] = (double)(long)(bench_random(&state) >> 40) / 4096.0 - 100.0;
      b[i][k] = (double)(long)(bench_random(&state) >> 40) / 1024.0;
    }
  double sum = 0;
  for (int i = 0; i < N; i++)
    for (int j = 0; j < N; j++) {
      double dot = 0;
      for (int k = 0; k < N; k++) dot += a[i][k] * b[k][j];
      c[i][j] = dot;
      sum += dot * (double)(i - j);
    }
  union { double d; quad q; } bits = {sum};
  return bits.q;
}
