// SPDX-License-Identifier: MIT
import java.util.Arrays;

/** Twin of Sieve.m3. */
final class Sieve {
  private static final int SIZE = 100000;
  private static final int REPEATS = 30;

  private static int primes(boolean[] flags) {
    Arrays.fill(flags, true);
    int count = 0;
    for (int i = 2; i < flags.length; i++) {
      if (flags[i]) {
        count++;
        for (int k = i + i; k < flags.length; k += i) {
          flags[k] = false;
        }
      }
    }
    return count;
  }

  private static long round() {
    long sum = 0;
    for (int i = 0; i < REPEATS; i++) {
      sum += primes(new boolean[SIZE]);
    }
    return sum;
  }

  public static void main(String[] arguments) {
    Rounds.run(arguments, Sieve::round);
  }
}
