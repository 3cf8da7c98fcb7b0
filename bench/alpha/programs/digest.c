// SPDX-License-Identifier: MIT
// A hash of 64-byte blocks in the manner of SHA-256: message schedule, eight words, 64 steps of rotations.
#include "bench.h"

static word data[1 << 14];
static word constants[64];

static word rotate(word x, int n) { return x >> n | x << (32 - n); }

static void block(word *h, const word *in) {
  word w[64];
  for (int i = 0; i < 16; i++) w[i] = in[i];
  for (int i = 16; i < 64; i++) {
    word s0 = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ w[i - 15] >> 3;
    word s1 = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ w[i - 2] >> 10;
    w[i] = w[i - 16] + s0 + w[i - 7] + s1;
  }
  word a = h[0], b = h[1], c = h[2], d = h[3], e = h[4], f = h[5], g = h[6], k = h[7];
  for (int i = 0; i < 64; i++) {
    word t1 = k + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + constants[i] + w[i];
    word t2 = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    k = g; g = f; f = e; e = d + t1; d = c; c = b; b = a; a = t1 + t2;
  }
  h[0] += a; h[1] += b; h[2] += c; h[3] += d; h[4] += e; h[5] += f; h[6] += g; h[7] += k;
}

quad bench_round(quad number) {
  quad state = number + 7;
  for (int i = 0; i < 64; i++) constants[i] = (word)bench_random(&state);
  for (int i = 0; i < 1 << 14; i++) data[i] = (word)bench_random(&state);
  word h[8] = {1, 2, 3, 4, 5, 6, 7, 8};
  for (int turn = 0; turn < 4; turn++)
    for (int i = 0; i < 1 << 14; i += 16) block(h, data + i);
  return ((quad)h[0] << 32 | h[1]) ^ ((quad)h[4] << 32 | h[7]);
}
