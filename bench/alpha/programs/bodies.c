// SPDX-License-Identifier: MIT
// Bodies that attract each other, in doubles; the square root by Newton's method, since the 21064 has none.
#include "bench.h"

enum { N = 6 };
struct body { double x, y, z, vx, vy, vz, mass; };
static struct body bodies[N];

static double __attribute__((noinline)) root(double v) {
  double r = v > 1 ? v / 2 : 1;
  for (int i = 0; i < 12; i++) r = (r + v / r) / 2;
  return r;
}

static void step(double dt) {
  for (int i = 0; i < N; i++)
    for (int k = i + 1; k < N; k++) {
      struct body *p = &bodies[i], *q = &bodies[k];
      double dx = p->x - q->x, dy = p->y - q->y, dz = p->z - q->z;
      double square = dx * dx + dy * dy + dz * dz + 0.01;
      double pull = dt / (square * root(square));
      p->vx -= dx * q->mass * pull; p->vy -= dy * q->mass * pull; p->vz -= dz * q->mass * pull;
      q->vx += dx * p->mass * pull; q->vy += dy * p->mass * pull; q->vz += dz * p->mass * pull;
    }
  for (int i = 0; i < N; i++) {
    bodies[i].x += dt * bodies[i].vx;
    bodies[i].y += dt * bodies[i].vy;
    bodies[i].z += dt * bodies[i].vz;
  }
}

quad bench_round(quad number) {
  quad state = number + 5;
  for (int i = 0; i < N; i++) {
    double *p = &bodies[i].x;
    for (int k = 0; k < 6; k++) p[k] = (double)(long)(bench_random(&state) >> 44) / 65536.0 - 8.0;
    bodies[i].mass = 1.0 + i;
  }
  for (int i = 0; i < 1500; i++) step(0.001);
  double energy = 0;
  for (int i = 0; i < N; i++) energy += bodies[i].mass * (bodies[i].vx * bodies[i].vx + bodies[i].vy * bodies[i].vy + bodies[i].x);
  union { double d; quad q; } bits = {energy};
  return bits.q;
}
