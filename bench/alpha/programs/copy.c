// SPDX-License-Identifier: MIT
// Copies and fills of memory: by quadwords, by unaligned bytes, backwards.
#include "bench.h"

enum { SIZE = 1 << 18 };
static quad from[SIZE / 8 + 8], to[SIZE / 8 + 8];

static void __attribute__((noinline)) copy_quads(quad *t, const quad *f, long n) {
  for (; n >= 4; n -= 4, t += 4, f += 4) {
    quad a = f[0], b = f[1], c = f[2], d = f[3];
    t[0] = a; t[1] = b; t[2] = c; t[3] = d;
  }
  while (n-- > 0) *t++ = *f++;
}

static void __attribute__((noinline)) copy_bytes(byte *t, const byte *f, long n) {
  while (n-- > 0) *t++ = *f++;
}

static void __attribute__((noinline)) move_down(word *t, const word *f, long n) {
  while (n-- > 0) t[n] = f[n];
}

static void __attribute__((noinline)) fill(quad *t, quad value, long n) {
  for (long i = 0; i < n; i++) t[i] = value + (quad)i;
}

quad bench_round(quad number) {
  quad sum = number;
  fill(from, number * 0x9e3779b97f4a7c15UL, SIZE / 8);
  for (int turn = 0; turn < 24; turn++) {
    copy_quads(to, from, SIZE / 8);
    copy_quads(from + turn, to, SIZE / 8 - turn);
  }
  copy_bytes((byte *)to + 3, (const byte *)from + 1, SIZE / 4);
  move_down((word *)to + 5, (const word *)from + 2, SIZE / 8);
  for (int i = 0; i < SIZE / 8; i += 61) sum = sum * 3 + to[i] + from[i];
  return sum;
}
