// SPDX-License-Identifier: MIT
#include "proof.h"
#include <float.h>
#include <math.h>

static const double values[] = {0.0, -0.0, 1.0, -1.0, 1.5, 2.5, -2.5, 0.1, 3.0, 1e10, 1e-10, 123456789.125, DBL_MAX, -DBL_MAX, DBL_MIN, 4.9e-324, -1e-310,
  9007199254740993.0, 1e300, INFINITY, -INFINITY};
#define VALUES (sizeof values / sizeof values[0])

// NaNs print alike, whatever their sign.
static void show(double value) {
  if (isnan(value)) {
    printf(" nan");
  } else {
    printf(" %a", value);
  }
}

static double polynomial(double x) {
  double sum = 0;
  for (int i = 20; i > 0; i--) {
    sum = sum * x + 1.0 / i;
  }
  return sum;
}

void floating(void) {
  for (size_t i = 0; i < VALUES; i++) {
    volatile double a = values[i];
    for (size_t k = 0; k < VALUES; k++) {
      volatile double b = values[k];
      volatile float c = (float) a, d = (float) b;
      show(a + b); show(a - b); show(a * b); show(a / b); show(c + d); show(c * d); show(c / d);
      printf(" %d%d%d%d%d\n", a < b, a <= b, a == b, a != b, !!isunordered(a, b));
    }
  }
  for (size_t i = 0; i < VALUES; i++) {
    volatile double a = values[i];
    show(sqrt(a)); show(floor(a)); show(ceil(a)); show(trunc(a)); show(rint(a)); show(fabs(a)); show(sqrtf((float) a));
    if (fabs(a) < 9e18) {
      printf(" %ld %d", (long) a, fabs(a) < 2e9 ? (int) a : 0);
    }
    printf(" %.17g %g %.3f %e\n", a, a, fabs(a) < 1e20 ? a : 0, a);
  }
  printf("%a %a %a %a\n", polynomial(0.5), polynomial(-0.99), sin(1.0), exp(1.5));
  printf("%a %a %a %a %a\n", log(10.0), pow(2.5, 3.5), atan2(1, -2), fmod(1e10, 7.25), ldexp(1.75, -1060));
  uint64_t seed = 7;
  double sum = 0;
  float single = 0;
  for (int i = 0; i < 20000; i++) {
    double a = (double) (int64_t) next(&seed) / 3e9, b = (double) next(&seed) * 1e-19;
    sum = sum * 0.5 + a * b - a / (b + 1);
    single = single * 0.25f + (float) a - (float) b;
  }
  printf("%a %a %lu %ld\n", sum, single, (unsigned long) (double) UINT64_MAX == 0 ? 0ul : (unsigned long) 1.8e19, (long) -1.5e18);
  long double quad = 1;
  for (int i = 1; i < 30; i++) {
    quad = quad * i / (i + 0.5L);
  }
  printf("%.25Lg\n", quad);
}
