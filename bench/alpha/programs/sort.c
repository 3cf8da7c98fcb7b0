// SPDX-License-Identifier: MIT
// Quicksort by a comparison function, and heap sort, of 64-bit integers.
#include "bench.h"

enum { N = 40000 };
static long values[N];

static int __attribute__((noinline)) ascending(const long *a, const long *b) { return *a < *b ? -1 : *a > *b; }
static int __attribute__((noinline)) descending(const long *a, const long *b) { return *a > *b ? -1 : *a < *b; }

static void quick(long *v, long n, int (*compare)(const long *, const long *)) {
  while (n > 1) {
    long pivot = v[n / 2], i = 0, k = n - 1;
    while (i <= k) {
      while (compare(&v[i], &pivot) < 0) i++;
      while (compare(&v[k], &pivot) > 0) k--;
      if (i <= k) {
        long t = v[i];
        v[i++] = v[k];
        v[k--] = t;
      }
    }
    quick(v, k + 1, compare);
    v += i;
    n -= i;
  }
}

static void sink(long *v, long at, long n) {
  long x = v[at];
  for (long child; (child = 2 * at + 1) < n; at = child) {
    if (child + 1 < n && v[child + 1] > v[child]) child++;
    if (v[child] <= x) break;
    v[at] = v[child];
  }
  v[at] = x;
}

static void heap(long *v, long n) {
  for (long i = n / 2; i-- > 0;) sink(v, i, n);
  for (long i = n; i-- > 1;) {
    long t = v[0];
    v[0] = v[i];
    v[i] = t;
    sink(v, 0, i);
  }
}

static quad fill(quad seed) {
  for (int i = 0; i < N; i++) values[i] = (long)bench_random(&seed) >> 8;
  return seed;
}

static quad check(void) {
  quad sum = 0;
  for (int i = 0; i < N; i += 97) sum = sum * 5 + (quad)values[i];
  return sum;
}

quad bench_round(quad number) {
  quad seed = fill(number + 3), sum;
  quick(values, N, ascending);
  sum = check();
  quick(values, N, descending);
  sum ^= check();
  fill(seed);
  heap(values, N);
  return sum ^ check();
}
