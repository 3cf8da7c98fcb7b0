// SPDX-License-Identifier: MIT
// Twin of MD5.m3.
#include "rounds.h"
#include <math.h>
#include <stdint.h>

enum { LENGTH = 262144 };
static const int SHIFTS[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
static uint32_t sines[64];
static uint8_t message[LENGTH];

static void block(uint32_t digest[4], const uint8_t *bytes) {
  uint32_t x[16], a = digest[0], b = digest[1], c = digest[2], d = digest[3];
  for (int i = 0; i < 16; i++)
    x[i] = bytes[4 * i] | bytes[4 * i + 1] << 8 | bytes[4 * i + 2] << 16 | (uint32_t) bytes[4 * i + 3] << 24;
  for (int i = 0; i < 64; i++) {
    uint32_t f, t;
    int g;
    switch (i / 16) {
      case 0: f = (b & c) | (~b & d); g = i; break;
      case 1: f = (b & d) | (c & ~d); g = (5 * i + 1) % 16; break;
      case 2: f = b ^ c ^ d; g = (3 * i + 5) % 16; break;
      default: f = c ^ (b | ~d); g = 7 * i % 16;
    }
    t = a + f + sines[i] + x[g];
    int n = SHIFTS[i / 16][i % 4];
    a = d;
    d = c;
    c = b;
    b += t << n | t >> (32 - n);
  }
  digest[0] += a;
  digest[1] += b;
  digest[2] += c;
  digest[3] += d;
}

long work(void) {
  if (!sines[0]) {
    for (int i = 0; i < 64; i++) sines[i] = (uint32_t) (fabs(sin(i + 1)) * 4294967296.0);
    for (int i = 0; i < LENGTH; i++) message[i] = i * 7 % 251;
  }
  uint32_t digest[4] = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476};
  for (int at = 0; at < LENGTH; at += 64) block(digest, message + at);
  uint8_t last[64] = {0x80};
  for (int i = 0; i < 8; i++) last[56 + i] = 8L * LENGTH >> 8 * i;
  block(digest, last);
  return (long) digest[0] ^ (long) digest[1] << 8 ^ (long) digest[2] << 16 ^ (long) digest[3] << 24;
}
