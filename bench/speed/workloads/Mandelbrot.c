// SPDX-License-Identifier: MIT
// Twin of Mandelbrot.m3.
#include "rounds.h"

enum { SIZE = 200 };

static int escapes(double cr, double ci) {
  double zr = 0, zi = 0, zrzr = 0, zizi = 0;
  for (int i = 0; i < 50; i++) {
    zi = 2.0 * zr * zi + ci;
    zr = zrzr - zizi + cr;
    zrzr = zr * zr;
    zizi = zi * zi;
    if (zrzr + zizi > 4.0) return 1;
  }
  return 0;
}

long work(void) {
  int sum = 0, byte = 0, bits = 0;
  for (int y = 0; y < SIZE; y++) {
    double ci = 2.0 * y / SIZE - 1.0;
    for (int x = 0; x < SIZE; x++) {
      double cr = 2.0 * x / SIZE - 1.5;
      byte = (byte << 1) + escapes(cr, ci);
      if (++bits == 8) {
        sum = (sum * 3 ^ byte) & 0xFFFFFF;
        byte = bits = 0;
      }
    }
  }
  return sum;
}
