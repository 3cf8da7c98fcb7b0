// SPDX-License-Identifier: MIT
package m3.event;

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

  /** For {@code width} keys. */
  Table(int width) {
    this.width = width;
    this.values = new long[16 * width];
    this.hits = new Hits[16];
  }

  /** What {@code value}, of the single key, selects. */
  Hits find(long value) {
    int mask = hits.length - 1;
    int at = slot(value * SPREAD, mask);
    while (true) {
      Hits found = hits[at];
      if (found == null) {
        return Hits.NONE;
      }
      if (values[at] == value) {
        return found;
      }
      at = at + 1 & mask;
    }
  }

  /** What two values, of two keys, select. */
  Hits find(long first, long second) {
    int mask = hits.length - 1;
    int at = slot((first * SPREAD ^ second) * SPREAD, mask);
    while (true) {
      Hits found = hits[at];
      if (found == null) {
        return Hits.NONE;
      }
      if (values[2 * at] == first && values[2 * at + 1] == second) {
        return found;
      }
      at = at + 1 & mask;
    }
  }

  /** What the values at {@code keys} in {@code all} select. */
  Hits find(long[] all, int[] keys) {
    long hash = 0;
    for (int i = 0; i < width; i++) {
      hash = (hash ^ all[keys[i]]) * SPREAD;
    }
    int mask = hits.length - 1;
    int at = slot(hash, mask);
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
  private static int slot(long hash, int mask) {
    return (int) (hash >>> Long.numberOfLeadingZeros(mask));
  }

  private int place(long[] wanted) {
    long hash = 0;
    for (long value : wanted) {
      hash = (hash ^ value) * SPREAD;
    }
    int mask = hits.length - 1;
    int at = slot(hash, mask);
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
