// SPDX-License-Identifier: MIT

/** Twin of Bounce.m3. */
final class Bounce {
  private static final int BALLS = 100;
  private static final int STEPS = 1500;
  private static final int LIMIT = 500;

  private static int seed;

  private static final class Ball {
    int x = random() % LIMIT;
    int y = random() % LIMIT;
    int dx = random() % 300 - 150;
    int dy = random() % 300 - 150;

    boolean move() {
      boolean hit = false;
      x += dx;
      y += dy;
      if (x > LIMIT) {
        x = LIMIT;
        dx = -Math.abs(dx);
        hit = true;
      }
      if (x < 0) {
        x = 0;
        dx = Math.abs(dx);
        hit = true;
      }
      if (y > LIMIT) {
        y = LIMIT;
        dy = -Math.abs(dy);
        hit = true;
      }
      if (y < 0) {
        y = 0;
        dy = Math.abs(dy);
        hit = true;
      }
      return hit;
    }
  }

  private static int random() {
    seed = (seed * 1309 + 13849) & 65535;
    return seed;
  }

  private static long round() {
    seed = 74755;
    Ball[] balls = new Ball[BALLS];
    for (int i = 0; i < BALLS; i++) {
      balls[i] = new Ball();
    }
    int bounces = 0;
    for (int step = 0; step < STEPS; step++) {
      for (Ball ball : balls) {
        if (ball.move()) {
          bounces++;
        }
      }
    }
    return bounces;
  }

  public static void main(String[] arguments) {
    Rounds.run(arguments, Bounce::round);
  }
}
