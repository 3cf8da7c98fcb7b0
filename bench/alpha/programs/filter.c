// SPDX-License-Identifier: MIT
// A filter of 24 taps over samples in single precision, and their conversion to integers.
#include "bench.h"

enum { SAMPLES = 8192, TAPS = 24 };
static float in[SAMPLES + TAPS], out[SAMPLES], taps[TAPS];

quad bench_round(quad number) {
  quad state = number + 9, sum = 0;
  for (int i = 0; i < TAPS; i++) taps[i] = 1.0f / (float)(i + 1) - 0.25f;
  for (int i = 0; i < SAMPLES + TAPS; i++) in[i] = (float)(long)(bench_random(&state) >> 48) / 256.0f - 128.0f;
  for (int i = 0; i < SAMPLES; i++) {
    float dot = 0;
    for (int k = 0; k < TAPS; k++) dot += in[i + k] * taps[k];
    out[i] = dot;
  }
  for (int i = 0; i < SAMPLES; i++) sum = sum * 3 + (quad)(long)(out[i] * 16.0f);
  return sum;
}
