// SPDX-License-Identifier: MIT
// Text: length, comparison, search, splitting into words, a hash table of words, upper case, numbers.
#include "bench.h"

enum { SIZE = 1 << 15, SLOTS = 4096 };
static char text[SIZE + 1], upper[SIZE + 1];
static struct { const char *start; long size; word count; } table[SLOTS];

static long __attribute__((noinline)) length(const char *s) {
  const char *p = s;
  while (*p) p++;
  return p - s;
}

static int __attribute__((noinline)) compare(const char *a, const char *b, long n) {
  for (long i = 0; i < n; i++)
    if (a[i] != b[i] || a[i] == 0) return (byte)a[i] - (byte)b[i];
  return 0;
}

static const char *__attribute__((noinline)) search(const char *s, const char *what) {
  long n = length(what);
  for (; *s; s++)
    if (*s == *what && compare(s, what, n) == 0) return s;
  return 0;
}

static void write_text(quad seed) {
  char *p = text;
  while (p < text + SIZE - 16) {
    quad r = bench_random(&seed);
    int n = 2 + (int)(r & 7);
    for (int i = 0; i < n; i++) *p++ = (char)('a' + (r >> (8 + 3 * i) & 7) * 3);
    *p++ = (r >> 40 & 15) == 0 ? '\n' : ' ';
  }
  *p = 0;
}

static void count_words(void) {
  for (int i = 0; i < SLOTS; i++) table[i].size = 0;
  for (const char *p = text; *p;) {
    const char *start = p;
    word hash = 2166136261u;
    while (*p && *p != ' ' && *p != '\n') hash = (hash ^ (byte)*p++) * 16777619u;
    long size = p - start;
    word slot = hash % SLOTS;
    int tries = 0;
    while (table[slot].size != 0 && (table[slot].size != size || compare(table[slot].start, start, size) != 0) && tries++ < 64)
      slot = (slot + 1) % SLOTS;
    if (table[slot].size == 0) {
      table[slot].start = start;
      table[slot].size = size;
      table[slot].count = 0;
    }
    table[slot].count++;
    if (*p) p++;
  }
}

static quad number_of(const char *s) {
  quad n = 0;
  while (*s >= '0' && *s <= '9') n = 10 * n + (quad)(*s++ - '0');
  return n;
}

quad bench_round(quad number) {
  quad sum = 0;
  write_text(number + 11);
  for (int turn = 0; turn < 3; turn++) {
    sum = sum * 3 + (quad)length(text);
    count_words();
    for (int i = 0; i < SLOTS; i++) sum = sum * 3 + (quad)table[i].size * table[i].count;
    for (long i = 0; i <= SIZE; i++) upper[i] = text[i] >= 'a' && text[i] <= 'z' ? (char)(text[i] - 32) : text[i];
    const char *found = search(text, "gap dj");
    sum = sum * 3 + (quad)(found ? found - text : -1) + (byte)upper[SIZE / 2];
    char digits[24];
    int n = 0;
    for (quad v = sum & 0xfffffffffffL; v != 0; v /= 10) digits[n++] = (char)('0' + v % 10);
    digits[n] = 0;
    sum ^= number_of(digits);
  }
  return sum;
}
