// SPDX-License-Identifier: MIT
// Points of the Mandelbrot set, in doubles.
#include "bench.h"

quad bench_round(quad number) {
  quad sum = 0;
  double shift = (double)(long)(number & 7) / 64.0;
  for (int row = 0; row < 64; row++)
    for (int column = 0; column < 64; column++) {
      double cx = column / 24.0 - 2.0 + shift, cy = row / 32.0 - 1.0, x = 0, y = 0;
      int n = 0;
      while (n < 200 && x * x + y * y < 4.0) {
        double t = x * x - y * y + cx;
        y = 2.0 * x * y + cy;
        x = t;
        n++;
      }
      sum = sum * 3 + (quad)n;
    }
  return sum;
}
