// SPDX-License-Identifier: MIT
#include "proof.h"
#include <stdarg.h>

struct pair { int64_t a; double b; };
struct large { int values[20]; };

static double sum(const char *form, ...) {
  va_list list, again;
  double total = 0;
  va_start(list, form);
  va_copy(again, list);
  for (const char *c = form; *c; c++) {
    switch (*c) {
      case 'i': total += va_arg(list, int); break;
      case 'l': total += va_arg(list, long); break;
      case 'd': total += va_arg(list, double); break;
      case 'p': { struct pair p = va_arg(list, struct pair); total += p.a + p.b; break; }
      default: total += strlen(va_arg(list, char *));
    }
  }
  if (*form == 'i') {
    total += 1000 * va_arg(again, int);
  }
  va_end(again);
  va_end(list);
  return total;
}

static struct large made(int from, struct large old) {
  struct large result = old;
  for (int i = 0; i < 20; i++) {
    result.values[i] += from + i;
  }
  return result;
}

static double many(int a, double b, char c, float d, short e, long f, double g, int h, struct pair i, unsigned char j) {
  return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i.a + 10 * i.b + 11 * j;
}

void arguments(void) {
  struct pair pair = {3, 0.5};
  printf("%g\n", sum("idlsidpidldidd", 1, 2.5, -3L, "four", 5, 6.25, pair, 8, 9.0, 10L, 11.5, 12, 13.0, 14.0));
  printf("%g\n", sum("dddddddddd", .1, .2, .3, .4, .5, .6, .7, .8, .9, 1.));
  struct large large = {{1}};
  for (int i = 0; i < 5; i++) {
    large = made(i, large);
  }
  printf("%d %d\n", large.values[0], large.values[19]);
  printf("%g\n", many(-1, 2.5, 'c', 1.25f, -300, 1L << 33, -7.5, 8, pair, 200));
}
