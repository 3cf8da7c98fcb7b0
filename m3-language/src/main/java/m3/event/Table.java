// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/**
 * Entries by the values of one key, or of several together (requirement R222): open addressing, grown by doubling.
 *
 * <p>Compiled code reads it as data, so that entries come and go without compiling anew.
 */
final class Table {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final int width;
  private long[] values;
  private Hits[] hits;
  private int used;
  private int shift;

  /** For {@code width} keys. */
  Table(int width) {
    this.width = width;
    this.values = new long[16 * width];
    this.hits = new Hits[16];
    this.shift = Long.numberOfLeadingZeros(hits.length - 1);
  }

  /** Whether the slot of {@code value}, of the single key, is free. */
  boolean misses(long value) {
    return hits[slot(value)] == null;
  }

  /** Whether the slot of two values, of two keys, is free. */
  boolean misses(long first, long second) {
    return hits[slot(first, second)] == null;
  }

  /** What {@code value}, of the single key, selects. */
  Hits find(long value) {
    int at = slot(value);
    Hits found = hits[at];
    if (found == null) {
      return Hits.NONE;
    }
    return values[at] == value ? found : further(at, value, 0);
  }

  /** What two values, of two keys, select. */
  Hits find(long first, long second) {
    int at = slot(first, second);
    Hits found = hits[at];
    if (found == null) {
      return Hits.NONE;
    }
    return values[2 * at] == first && values[2 * at + 1] == second ? found : further(at, first, second);
  }

  /** What one or two values select whose slot {@code begun} is taken; left a call, so that a raise is compiled without a loop. */
  @TruffleBoundary(allowInlining = false)
  private Hits further(int begun, long first, long second) {
    int mask = hits.length - 1;
    int at = begun + 1 & mask;
    while (hits[at] != null) {
      if (values[width * at] == first && (width == 1 || values[width * at + 1] == second)) {
        return hits[at];
      }
      at = at + 1 & mask;
    }
    return Hits.NONE;
  }

  /** What the values at {@code keys} in {@code all} select. */
  Hits find(long[] all, int[] keys) {
    long hash = 0;
    for (int i = 0; i < width; i++) {
      hash = (hash ^ all[keys[i]]) * SPREAD;
    }
    int mask = hits.length - 1;
    int at = slotOf(hash);
    while (true) {
      Hits found = hits[at];
      if (found == null || matches(at, all, keys)) {
        return found == null ? Hits.NONE : found;
      }
      at = at + 1 & mask;
    }
  }

  private boolean matches(int at, long[] all, int[] keys) {
    for (int i = 0; i < width; i++) {
      if (values[at * width + i] != all[keys[i]]) {
        return false;
      }
    }
    return true;
  }

  /** The leading bits of a product depend on all bits of what was multiplied, and spread values in even steps evenly. */
  private int slotOf(long hash) {
    return (int) (hash >>> shift);
  }

  private int slot(long value) {
    return slotOf(value * SPREAD);
  }

  private int slot(long first, long second) {
    return slotOf((first * SPREAD ^ second) * SPREAD);
  }

  private int place(long[] wanted) {
    long hash = 0;
    for (long value : wanted) {
      hash = (hash ^ value) * SPREAD;
    }
    int mask = hits.length - 1;
    int at = slotOf(hash);
    while (hits[at] != null && !same(at, wanted)) {
      at = at + 1 & mask;
    }
    return at;
  }

  private boolean same(int at, long[] wanted) {
    for (int i = 0; i < width; i++) {
      if (values[at * width + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** Has the values {@code wanted} select {@code hit} too, behind what they select. */
  void add(long[] wanted, Hit hit) {
    if (2 * used >= hits.length) {
      grow();
    }
    int at = place(wanted);
    if (hits[at] == null) {
      used++;
      System.arraycopy(wanted, 0, values, at * width, width);
      hits[at] = Hits.NONE;
    }
    hits[at] = hits[at].with(hit);
  }

  /** Has the values {@code wanted} no longer select {@code entry}; whether they did. */
  boolean remove(long[] wanted, Entry entry) {
    int at = place(wanted);
    if (hits[at] == null) {
      return false;
    }
    Hits before = hits[at];
    hits[at] = before.without(entry);
    return hits[at] != before;
  }

  private void grow() {
    long[] before = values;
    Hits[] known = hits;
    values = new long[before.length * 2];
    hits = new Hits[known.length * 2];
    shift = Long.numberOfLeadingZeros(hits.length - 1);
    used = 0;
    for (int i = 0; i < known.length; i++) {
      if (known[i] != null && known[i].all.length > 0) {
        long[] value = new long[width];
        System.arraycopy(before, i * width, value, 0, width);
        int at = place(value);
        System.arraycopy(value, 0, values, at * width, width);
        hits[at] = known[i];
        used++;
      }
    }
  }
}
