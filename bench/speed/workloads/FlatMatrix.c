// SPDX-License-Identifier: MIT
// Twin of FlatMatrix.m3.
#include "rounds.h"
#include <math.h>

enum { SIZE = 160 };
static double a[SIZE * SIZE], b[SIZE * SIZE], c[SIZE * SIZE];

static void fill(double *m, int factor) {
  for (int i = 0; i < SIZE; i++)
    for (int j = 0; j < SIZE; j++) m[i * SIZE + j] = i * factor + j;
}

long work(void) {
  if (!a[1]) {
    fill(a, 3);
    fill(b, 5);
  }
  for (int i = 0; i < SIZE; i++)
    for (int j = 0; j < SIZE; j++) {
      double sum = 0;
      for (int k = 0; k < SIZE; k++) sum += a[i * SIZE + k] * b[k * SIZE + j];
      c[i * SIZE + j] = sum;
    }
  double trace = 0;
  for (int i = 0; i < SIZE; i++) trace += c[i * SIZE + i];
  return lround(trace);
}
