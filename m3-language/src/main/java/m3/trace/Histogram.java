// SPDX-License-Identifier: MIT
package m3.trace;

import java.util.ArrayList;
import java.util.List;

/** How often values of each power of two were met. */
public final class Histogram {
  private static final int ZERO = 64;
  private static final int WIDTH = 40;

  /** Below {@code ZERO} for negative values, by their magnitudes; at it for 0; above it for the others. */
  private final long[] counts = new long[2 * ZERO + 1];

  void add(long value) {
    int magnitude = Long.SIZE - Long.numberOfLeadingZeros(value < 0 ? -value : value);
    counts[value < 0 ? ZERO - magnitude : ZERO + magnitude]++;
  }

  /** The counts by the least value of each power of two, from the least that was met to the greatest; a line each. */
  public List<String> lines() {
    int from = 0;
    int to = counts.length - 1;
    long most = 1;
    while (from < to && counts[from] == 0) {
      from++;
    }
    while (to > from && counts[to] == 0) {
      to--;
    }
    for (long count : counts) {
      most = Math.max(most, count);
    }
    List<String> lines = new ArrayList<>();
    for (int i = from; i <= to && counts[i] + counts[from] > 0; i++) {
      int bar = (int) Math.ceil((double) counts[i] * WIDTH / most);
      lines.add(String.format("%20s |%-" + WIDTH + "s| %d", range(i), "#".repeat(bar), counts[i]));
    }
    return lines;
  }

  /** The least value of bucket {@code i}, in magnitude. */
  private static String range(int i) {
    int magnitude = Math.abs(i - ZERO);
    if (magnitude == 0) {
      return "0";
    }
    String least = Long.toUnsignedString(1L << (magnitude - 1));
    return i < ZERO ? "-" + least : least;
  }
}
