// SPDX-License-Identifier: MIT
#include "proof.h"
#include <stdatomic.h>

void atoms(void) {
  static _Atomic int32_t word = 5;
  static _Atomic int64_t quad = 1LL << 40;
  for (int i = 0; i < 1000; i++) {
    atomic_fetch_add(&word, i);
    atomic_fetch_xor(&quad, word);
  }
  int32_t expected = 3;
  int swapped = atomic_compare_exchange_strong(&word, &expected, 9);
  int again = atomic_compare_exchange_strong(&word, &expected, 9);
  printf("%d %lx %d %d %d %d\n", word, (unsigned long) quad, swapped, again, expected, atomic_exchange(&word, 1));
  static _Thread_local int own = 4;
  own += 3;
  printf("%d\n", own);
}
