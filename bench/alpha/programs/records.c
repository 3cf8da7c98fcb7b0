// SPDX-License-Identifier: MIT
// In the manner of Dhrystone: records assigned, strings copied and compared, enumerations, parameters by value and reference.
#include "bench.h"

enum kind { FIRST, SECOND, THIRD, FOURTH };

struct record {
  struct record *next;
  enum kind tag, other;
  int number;
  char name[32];
};

static struct record one, two;
static int global;
static char letter_a, letter_b;
static int row[64], square[64][64];

static void __attribute__((noinline)) copy_name(char *to, const char *from) {
  while ((*to++ = *from++)) {
  }
}

static int __attribute__((noinline)) order(const char *a, const char *b) {
  while (*a && *a == *b) a++, b++;
  return (byte)*a - (byte)*b;
}

static enum kind __attribute__((noinline)) choose(char a, char b) {
  char x = a;
  if (x != b) return FIRST;
  letter_a = x;
  return SECOND;
}

static enum kind __attribute__((noinline)) next_kind(enum kind k) {
  switch (k) {
    case FIRST: return global > 100 ? SECOND : FOURTH;
    case SECOND: return THIRD;
    case THIRD: return FIRST;
    default: return SECOND;
  }
}

static void __attribute__((noinline)) sum_up(int a, int b, int *result) { *result = a + 2 + b; }

static void __attribute__((noinline)) arrays(int *r, int (*s)[64], int at, int value) {
  int k = at + 5;
  r[k] = value;
  r[k + 1] = r[k];
  r[k + 30] = k;
  for (int i = k; i <= k + 1; i++) s[k][i] = k;
  s[k][k - 1]++;
  s[k + 20][k] = r[k];
  global = 5;
}

static void __attribute__((noinline)) follow(struct record *p) {
  struct record *q = p->next;
  *q = *p;
  p->number = 5;
  q->number = p->number;
  q->next = p->next;
  if (q->tag == FIRST) {
    q->number = 6;
    q->other = next_kind(p->other);
    sum_up(q->number, 10, &q->number);
  } else {
    *p = *q;
  }
}

static int __attribute__((noinline)) agree(const char *a, const char *b) {
  int i = 2;
  char c = 0;
  while (i <= 2)
    if (choose(a[i], b[i + 1]) == FIRST) {
      c = 'A';
      i++;
    } else {
      i += 3;
    }
  if (c >= 'W' && c < 'Z') i = 7;
  if (c == 'R') return 1;
  if (order(a, b) > 0) {
    global = i + 7;
    return 1;
  }
  return 0;
}

quad bench_round(quad number) {
  quad sum = 0;
  char here[32], there[32];
  one.next = &two;
  one.tag = FIRST;
  one.other = THIRD;
  one.number = 40;
  copy_name(one.name, "A RECORD WITH A NAME OF SOME SIZE");
  copy_name(here, "A PROGRAM IN THE OLD MANNER, 1");
  for (int i = 0; i < 30000; i++) {
    int a = 2, b, c = (int)(number + (quad)i) & 15;
    letter_a = 'A';
    letter_b = 'B';
    copy_name(there, "A PROGRAM IN THE OLD MANNER, 2");
    int same = !agree(here, there);
    while (a < 3) {
      b = 5 * a - 3;
      sum_up(a, 3, &b);
      a++;
    }
    arrays(row, square, a, b);
    follow(&one);
    for (char l = 'A'; l <= letter_b; l++)
      if (choose(l, 'C') == next_kind(FIRST)) c = i;
    c = b * a + c;
    a = c / 7;
    b = 7 * (c - a) - b;
    sum = sum * 3 + (quad)(long)(a + b + c + same + global + two.number + row[8]);
  }
  return sum;
}
