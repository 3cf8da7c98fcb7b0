// SPDX-License-Identifier: MIT
import java.util.function.LongSupplier;

/** Times a workload round by round, as Rounds.m3 does; the same arguments and lines. */
final class Rounds {
  private Rounds() {}

  static void run(String[] arguments, LongSupplier round) {
    double seconds = Double.parseDouble(arguments[0]);
    double started = Double.parseDouble(arguments[1]);
    double first = now();
    double from = first;
    int rounds = 0;
    do {
      long result = round.getAsLong();
      double till = now();
      System.out.println(Math.round((till - started) * 1e6) + " " + Math.round((till - from) * 1e6) + " " + result);
      rounds++;
      from = now();
    } while (rounds < 3 || from - first < seconds);
  }

  private static double now() {
    var now = java.time.Instant.now();
    return now.getEpochSecond() + now.getNano() * 1e-9;
  }
}
