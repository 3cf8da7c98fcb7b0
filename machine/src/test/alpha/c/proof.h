// SPDX-License-Identifier: MIT
// Parts of the program `proof`: each prints what it found, the same on every Alpha.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void integers(void);
void floating(void);
void text(void);
void sorting(void);
void jumps(void);
void arguments(void);
void heap(void);
void files(void);
void exceptions(void);
void unaligned(void);
void atoms(void);

// A number that the compiler cannot foresee.
static inline uint64_t next(uint64_t *seed) {
  *seed ^= *seed << 13;
  *seed ^= *seed >> 7;
  *seed ^= *seed << 17;
  return *seed;
}
