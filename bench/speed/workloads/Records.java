// SPDX-License-Identifier: MIT

/** Twin of Records.m3: vectors are immutable records, particles objects. */
final class Records {
  private static final int COUNT = 200;
  private static final int STEPS = 400;
  private static final int SIDE = 1000;

  private record Vector(long x, long y) {
    Vector plus(Vector other) {
      return new Vector(x + other.x, y + other.y);
    }
  }

  private static final class Particle {
    private Vector at;
    private Vector speed;
    private int hits;

    Particle(Vector at, Vector speed) {
      this.at = at;
      this.speed = speed;
    }

    void move() {
      at = at.plus(speed);
      if (at.x < 0 || at.x > SIDE) {
        at = new Vector(at.x < 0 ? -at.x : 2 * SIDE - at.x, at.y);
        speed = new Vector(-speed.x, speed.y);
        hits++;
      }
      if (at.y < 0 || at.y > SIDE) {
        at = new Vector(at.x, at.y < 0 ? -at.y : 2 * SIDE - at.y);
        speed = new Vector(speed.x, -speed.y);
        hits++;
      }
    }
  }

  private static long round() {
    Particle[] particles = new Particle[COUNT];
    for (int i = 0; i < COUNT; i++) {
      particles[i] = new Particle(new Vector(i * 37 % SIDE, i * 91 % SIDE), new Vector(i % 13 - 6, i % 17 - 8));
    }
    Vector sum = new Vector(0, 0);
    for (int step = 0; step < STEPS; step++) {
      for (Particle p : particles) {
        p.move();
        sum = sum.plus(p.at);
      }
    }
    long hits = 0;
    for (Particle p : particles) {
      hits += p.hits;
    }
    return sum.x * 3 + sum.y + hits;
  }

  public static void main(String[] arguments) {
    Rounds.run(arguments, Records::round);
  }
}
