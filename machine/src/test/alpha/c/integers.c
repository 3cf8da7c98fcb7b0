// SPDX-License-Identifier: MIT
#include "proof.h"

static const int64_t edges[] = {0, 1, -1, 2, -7, 10, 127, -128, 255, 32767, -32768, 65535, 2147483647, -2147483648LL, 4294967295LL, 4294967296LL,
  INT64_MAX, INT64_MIN, INT64_MIN + 1, 0x0123456789abcdef};
#define EDGES (sizeof edges / sizeof edges[0])

#define MIX(value) (hash = (hash ^ (uint64_t) (value)) * 0x100000001b3)

static uint64_t wide(int64_t a, int64_t b) {
  uint64_t hash = 1;
  MIX(a + (uint64_t) b); MIX((uint64_t) a - b); MIX((uint64_t) a * b); MIX(a & b); MIX(a | ~b); MIX(a ^ b);
  MIX(a < b); MIX(a <= b); MIX((uint64_t) a < (uint64_t) b); MIX(a == b); MIX(a << (b & 63)); MIX(a >> (b & 63)); MIX((uint64_t) a >> (b & 63));
  MIX((unsigned __int128) (uint64_t) a * (uint64_t) b >> 64); MIX((__int128) a * b >> 64);
  if (b != 0 && !(a == INT64_MIN && b == -1)) {
    MIX(a / b); MIX(a % b);
  }
  if (b != 0) {
    MIX((uint64_t) a / (uint64_t) b); MIX((uint64_t) a % (uint64_t) b);
  }
  MIX(4 * (uint64_t) a + b); MIX(8 * (uint64_t) a - b);
  return hash;
}

static uint64_t narrow(int32_t a, int32_t b) {
  uint64_t hash = 2;
  MIX((uint32_t) a + b); MIX((int32_t) ((uint32_t) a - b)); MIX((int32_t) ((uint32_t) a * b)); MIX((uint32_t) a >> (b & 31)); MIX(a >> (b & 31));
  MIX((int32_t) ((uint32_t) a << (b & 31)));
  if (b != 0 && !(a == INT32_MIN && b == -1)) {
    MIX(a / b); MIX(a % b);
  }
  if (b != 0) {
    MIX((uint32_t) a / (uint32_t) b); MIX((uint32_t) a % (uint32_t) b);
  }
  MIX((int8_t) a); MIX((int16_t) a); MIX((uint8_t) b); MIX((uint16_t) b);
  return hash;
}

struct bits { unsigned a : 3; int b : 7; uint64_t c : 40; int16_t d; uint8_t e[5]; };

void integers(void) {
  uint64_t hash = 0;
  for (size_t i = 0; i < EDGES; i++) {
    uint64_t row = 0;
    for (size_t k = 0; k < EDGES; k++) {
      row = row * 31 + wide(edges[i], edges[k]);
      row = row * 31 + narrow(edges[i], edges[k]);
    }
    printf("%20ld %016lx\n", (long) edges[i], (unsigned long) row);
  }
  uint64_t seed = 88172645463325252u;
  for (int i = 0; i < 20000; i++) {
    uint64_t a = next(&seed) >> (seed & 63), b = next(&seed) >> (seed & 31);
    hash = hash * 31 + wide(a, b) + narrow(a, b);
  }
  printf("random %016lx\n", (unsigned long) hash);
  volatile struct bits bits = {.a = 5, .b = -3, .c = 0x123456789a, .d = -2, .e = {1, 2, 3, 4, 5}};
  bits.a += 4; bits.b -= 70; bits.c <<= 3; bits.d *= 300; bits.e[3] -= 9;
  printf("bits %u %d %lx %d %u\n", bits.a, bits.b, (unsigned long) bits.c, bits.d, bits.e[3]);
  for (int i = 0; i < 64; i += 9) {
    uint64_t a = 0x8040201008040201u >> i;
    printf("count %d %d %d %d %lx\n", i, __builtin_popcountll(a), __builtin_clzll(a), __builtin_ctzll(a), (unsigned long) __builtin_bswap64(a));
  }
  int sum = 0;
  for (int i = -3; i < 12; i++) {
    switch (i) {
      case 0: sum += 1; break;
      case 1: sum *= 3; break;
      case 2: case 3: sum -= 7; break;
      case 4: sum ^= 0x55; break;
      case 5: sum <<= 2; break;
      case 7: sum = ~sum; break;
      default: sum += i;
    }
    printf("%d ", sum);
  }
  printf("\n");
}
