// SPDX-License-Identifier: MIT

/** The twin of Loops.m3: the same loops in plain Java. */
final class Loops {
  private static final long TURNS = 100_000_000;
  private static final int ROUNDS = 12;

  /** What Adder.m3 is to Loops.m3. */
  private static final class Adder {
    private static long calls;

    static long add(long sum, long i) {
      return sum + i * sum;
    }

    static long count(long sum, long i) {
      calls++;
      return sum + i * calls;
    }
  }

  private Loops() {}

  private static long additions(long start) {
    long sum = start;
    for (long i = 1; i <= TURNS; i++) {
      sum = sum + i * sum;
    }
    return sum;
  }

  private static long calls(long start) {
    long sum = start;
    for (long i = 1; i <= TURNS; i++) {
      sum = Adder.add(sum, i);
    }
    return sum;
  }

  private static long counts(long start) {
    long sum = start;
    for (long i = 1; i <= TURNS; i++) {
      sum = Adder.count(sum, i);
    }
    return sum;
  }

  public static void main(String[] words) {
    for (int round = 1; round <= ROUNDS; round++) {
      long from = System.nanoTime();
      long result = additions(round);
      System.out.println("additions " + (System.nanoTime() - from) / 1000 + " " + result);
      from = System.nanoTime();
      result = calls(round);
      System.out.println("calls " + (System.nanoTime() - from) / 1000 + " " + result);
      from = System.nanoTime();
      result = counts(round);
      System.out.println("counts " + (System.nanoTime() - from) / 1000 + " " + result);
    }
  }
}
