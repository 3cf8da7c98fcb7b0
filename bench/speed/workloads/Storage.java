// SPDX-License-Identifier: MIT

/** Twin of Storage.m3. */
final class Storage {
  private static final int DEPTH = 7;
  private static final int WIDTH = 4;
  private static final int REPEATS = 15;

  private static int seed;
  private static int count;

  private static int random() {
    seed = (seed * 1309 + 13849) & 65535;
    return seed;
  }

  private static Object[] build(int depth) {
    count++;
    if (depth == 1) {
      return new Object[random() % 10 + 1];
    }
    Object[] tree = new Object[WIDTH];
    for (int i = 0; i < tree.length; i++) {
      tree[i] = build(depth - 1);
    }
    return tree;
  }

  private static long round() {
    seed = 74755;
    count = 0;
    for (int i = 0; i < REPEATS; i++) {
      build(DEPTH);
    }
    return count + seed;
  }

  public static void main(String[] arguments) {
    Rounds.run(arguments, Storage::round);
  }
}
