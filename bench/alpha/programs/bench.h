// SPDX-License-Identifier: MIT
// What each benchmark program provides and may use. The same source is built for Alpha without a library and for the host.
#ifndef BENCH_H
#define BENCH_H

typedef unsigned char byte;
typedef unsigned int word;
typedef unsigned long quad;

// Does one round of work and returns a checksum of its result; rounds depend on their number only.
quad bench_round(quad number);

// The next of a fixed sequence of pseudo-random numbers.
static inline quad bench_random(quad *state) {
  *state ^= *state << 13;
  *state ^= *state >> 7;
  *state ^= *state << 17;
  return *state;
}

#endif
