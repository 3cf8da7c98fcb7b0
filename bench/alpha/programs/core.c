// SPDX-License-Identifier: MIT
// In the manner of CoreMark: a list searched, reversed and sorted, small matrices of 16-bit numbers, a state machine over
// text, and a CRC over the results.
#include "bench.h"

enum { NODES = 200, DIM = 24 };

struct node {
  struct node *next;
  short key, value;
};

static struct node nodes[NODES];
static short ma[DIM][DIM], mb[DIM][DIM];
static int mc[DIM][DIM];

static word __attribute__((noinline)) crc(word sum, word value) {
  for (int i = 0; i < 16; i++) {
    word bit = (value ^ sum) & 1;
    sum = sum >> 1 ^ (bit ? 0xa001 : 0);
    value >>= 1;
  }
  return sum;
}

static struct node *reverse(struct node *list) {
  struct node *done = 0;
  while (list) {
    struct node *next = list->next;
    list->next = done;
    done = list;
    list = next;
  }
  return done;
}

static struct node *__attribute__((noinline)) find(struct node *list, short key) {
  while (list && list->key != key) list = list->next;
  return list;
}

static struct node *merge_sort(struct node *list) {
  for (long width = 1;; width *= 2) {
    struct node *p = list, *tail = 0;
    long merges = 0;
    list = 0;
    while (p) {
      struct node *q = p;
      long ps = 0, qs = width;
      merges++;
      while (ps < width && q) ps++, q = q->next;
      while (ps > 0 || (qs > 0 && q)) {
        struct node *e;
        if (ps == 0) e = q, q = q->next, qs--;
        else if (qs == 0 || !q || p->value <= q->value) e = p, p = p->next, ps--;
        else e = q, q = q->next, qs--;
        if (tail) tail->next = e;
        else list = e;
        tail = e;
      }
      p = q;
    }
    tail->next = 0;
    if (merges <= 1) return list;
  }
}

static word lists(quad seed) {
  word sum = 0;
  for (int i = 0; i < NODES; i++) {
    nodes[i].next = i + 1 < NODES ? &nodes[i + 1] : 0;
    nodes[i].key = (short)i;
    nodes[i].value = (short)bench_random(&seed);
  }
  struct node *list = nodes;
  for (int i = 0; i < NODES; i += 3) {
    struct node *found = find(list, (short)((i * 7) % NODES));
    sum = crc(sum, (word)found->value & 0xffff);
    list = reverse(list);
  }
  list = merge_sort(list);
  for (; list; list = list->next) sum = crc(sum, (word)list->key);
  return sum;
}

static word matrices(quad seed) {
  word sum = 0;
  for (int i = 0; i < DIM; i++)
    for (int k = 0; k < DIM; k++) {
      ma[i][k] = (short)bench_random(&seed);
      mb[i][k] = (short)bench_random(&seed);
    }
  for (int i = 0; i < DIM; i++)
    for (int j = 0; j < DIM; j++) {
      int dot = 0;
      for (int k = 0; k < DIM; k++) dot += (ma[i][k] * mb[k][j] >> 2 & 0xf) * (ma[i][k] * mb[k][j] >> 5 & 0x7f);
      mc[i][j] = dot;
    }
  for (int i = 0; i < DIM; i++) sum = crc(sum, (word)mc[i][DIM - 1 - i] & 0xffff);
  return sum;
}

enum state { START, SIGN, INTEGER, FRACTION, EXPONENT, POWER, BAD, STATES };

static enum state __attribute__((noinline)) scan(const char **text, word *visits) {
  enum state s = START;
  for (; **text && **text != ','; (*text)++) {
    char c = **text;
    int digit = c >= '0' && c <= '9';
    switch (s) {
      case START: s = digit ? INTEGER : c == '+' || c == '-' ? SIGN : c == '.' ? FRACTION : BAD; break;
      case SIGN: s = digit ? INTEGER : c == '.' ? FRACTION : BAD; break;
      case INTEGER: s = digit ? INTEGER : c == '.' ? FRACTION : c == 'e' ? EXPONENT : BAD; break;
      case FRACTION: s = digit ? FRACTION : c == 'e' ? EXPONENT : BAD; break;
      case EXPONENT: s = digit || c == '-' ? POWER : BAD; break;
      case POWER: s = digit ? POWER : BAD; break;
      default: break;
    }
    visits[s]++;
  }
  if (**text) (*text)++;
  return s;
}

static word states(quad seed) {
  static const char *const samples[] = {"5012,", "-874,", "+122,", "35.54400,", ".1234500,", "-110.700,", "5.500e3,", "-.123e-2,", "T0.3e-1F,", "1d2,"};
  static char text[600];
  word visits[STATES] = {0}, sum = 0;
  char *p = text;
  while (p < text + 580)
    for (const char *s = samples[bench_random(&seed) % 10]; *s;) *p++ = *s++;
  *p = 0;
  for (const char *at = text; *at;) sum = crc(sum, scan(&at, visits));
  for (int i = 0; i < STATES; i++) sum = crc(sum, visits[i]);
  return sum;
}

quad bench_round(quad number) {
  quad sum = 0;
  for (quad i = 0; i < 40; i++) {
    sum = sum * 3 + lists(number * 100 + i + 1);
    sum = sum * 3 + matrices(number * 100 + i + 2);
    sum = sum * 3 + states(number * 100 + i + 3);
  }
  return sum;
}
