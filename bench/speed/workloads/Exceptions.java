// SPDX-License-Identifier: MIT

/** Twin of Exceptions.m3; the exception records no stack, as is usual where exceptions steer a program. */
final class Exceptions {
  private static final int TURNS = 20000;
  private static final int DEPTH = 50;

  private static final class Odd extends Exception {
    final int value;

    Odd(int value) {
      super(null, null, false, false);
      this.value = value;
    }
  }

  private static int near(int i) {
    try {
      if (i % 2 == 1) {
        throw new Odd(i);
      }
      return 1;
    } catch (Odd odd) {
      return odd.value;
    }
  }

  private static int half(int i) throws Odd {
    if (i % 2 == 1) {
      throw new Odd(i);
    }
    return i / 2;
  }

  private static int caller(int i) {
    try {
      return half(i);
    } catch (Odd odd) {
      return odd.value;
    }
  }

  private static int down(int depth, int i) throws Odd {
    return depth == 0 ? half(i) : down(depth - 1, i) + 1;
  }

  private static int far(int i) {
    try {
      return down(DEPTH, i);
    } catch (Odd odd) {
      return odd.value;
    }
  }

  private static long round() {
    long sum = 0;
    for (int i = 0; i < TURNS; i++) {
      sum += near(i) + caller(i);
    }
    for (int i = 0; i < TURNS / 20; i++) {
      sum += far(i);
    }
    return sum;
  }

  public static void main(String[] arguments) {
    Rounds.run(arguments, Exceptions::round);
  }
}
