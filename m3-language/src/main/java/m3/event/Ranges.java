// SPDX-License-Identifier: MIT
package m3.event;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Entries by the interval in which one key lies: the line is cut where an interval begins or ends, and searched by halves. */
final class Ranges {
  /** So many entries that one value selects are better written out one after the other. */
  private static final int MANY = 16;

  /** An interval that selects a hit. */
  record Interval(long low, long high, Hit hit) {}

  private final long[] starts;
  private final Hits[] hits;

  private Ranges(long[] starts, Hits[] hits) {
    this.starts = starts;
    this.hits = hits;
  }

  /** For {@code intervals}, in the order of their hits; null when they overlap so much that it does not pay. */
  static Ranges of(List<Interval> intervals) {
    TreeSet<Long> cuts = new TreeSet<>();
    cuts.add(Long.MIN_VALUE);
    for (Interval interval : intervals) {
      cuts.add(interval.low());
      if (interval.high() != Long.MAX_VALUE) {
        cuts.add(interval.high() + 1);
      }
    }
    long[] starts = cuts.stream().mapToLong(Long::longValue).toArray();
    List<List<Hit>> lists = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      lists.add(new ArrayList<>(0));
    }
    for (Interval interval : intervals) {
      for (int i = java.util.Arrays.binarySearch(starts, interval.low()); i < starts.length && starts[i] <= interval.high(); i++) {
        lists.get(i).add(interval.hit());
        if (lists.get(i).size() > MANY) {
          return null;
        }
      }
    }
    return new Ranges(starts, lists.stream().map(list -> list.isEmpty() ? Hits.NONE : new Hits(list.toArray(Hit[]::new))).toArray(Hits[]::new));
  }

  /** What {@code value} selects. */
  Hits find(long value) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = low + high + 1 >>> 1;
      if (starts[middle] <= value) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return hits[low];
  }
}
