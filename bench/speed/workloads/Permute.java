// SPDX-License-Identifier: MIT

/** Twin of Permute.m3. */
final class Permute {
  private static final int SIZE = 7;
  private static final int REPEATS = 60;

  private static final int[] values = new int[SIZE];
  private static int calls;

  private static void swap(int a, int b) {
    int t = values[a];
    values[a] = values[b];
    values[b] = t;
  }

  private static void permutations(int n) {
    calls++;
    if (n == 0) {
      return;
    }
    int last = n - 1;
    permutations(last);
    for (int i = last; i >= 0; i--) {
      swap(last, i);
      permutations(last);
      swap(last, i);
    }
  }

  private static long round() {
    calls = 0;
    for (int i = 0; i < SIZE; i++) {
      values[i] = i;
    }
    for (int i = 0; i < REPEATS; i++) {
      permutations(SIZE);
    }
    return calls;
  }

  public static void main(String[] arguments) {
    Rounds.run(arguments, Permute::round);
  }
}
