// SPDX-License-Identifier: MIT
// Times a workload round by round, as Rounds.m3 does; the same arguments and lines.
#include "rounds.h"
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_REALTIME, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

int main(int count, char **arguments) {
  if (count != 3) return 2;
  double seconds = atof(arguments[1]), started = atof(arguments[2]), first = now(), from = first;
  int rounds = 0;
  do {
    long result = work();
    double till = now();
    printf("%.0f %.0f %ld\n", (till - started) * 1e6, (till - from) * 1e6, result);
    rounds++;
    from = now();
  } while (rounds < 3 || from - first < seconds);
  return 0;
}
