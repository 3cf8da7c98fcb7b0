// SPDX-License-Identifier: MIT
#include "proof.h"
#include <fenv.h>
#include <math.h>

static void report(const char *what) {
  int raised = fetestexcept(FE_ALL_EXCEPT);
  printf("%s:%s%s%s%s\n", what, raised & FE_INVALID ? " invalid" : "", raised & FE_DIVBYZERO ? " division" : "",
    raised & FE_OVERFLOW ? " overflow" : "", raised & FE_UNDERFLOW ? " underflow" : "");
  feclearexcept(FE_ALL_EXCEPT);
}

void exceptions(void) {
  volatile double zero = 0, one = 1, huge = 1e308, tiny = 1e-300, result;
  feclearexcept(FE_ALL_EXCEPT);
  result = one + one;
  report("sum");
  result = one / zero;
  report("quotient");
  result = zero / zero;
  report("nothing");
  result = huge * 10;
  report("product");
  result = tiny * tiny;
  report("small");
  result = sqrt(-one);
  report("root");
  (void) result;
  const int modes[] = {FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};
  for (int i = 0; i < 4; i++) {
    printf("%d", fesetround(modes[i]));
    volatile double third = 1, three = 3;
    printf(" %a %a %g %g", third / three, -third / three, rint(2.5), rint(-2.5));
    printf(" %d %ld\n", fegetround() == modes[i], lrint(1.5));
  }
  fesetround(FE_TONEAREST);
}
