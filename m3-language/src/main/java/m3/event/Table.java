// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;

/**
 * Entries by the values of one key, or of several together (requirement R222): open addressing, renewed when half full.
 *
 * <p>Compiled code reads it as data, so that entries come and go without compiling anew.
 */
final class Table {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int SMALLEST = 16;

  /** Two to this power are the bits for each slot in {@link #seen}. */
  private static final int FINER = 3;

  private final int width;
  private long[] values;
  private Hits[] hits;
  /** A bit for each small range of hashes: whether one in it was ever added. Where none was, nothing has to be compared. */
  private long[] seen;
  private int used;
  private int shift;

  /** For {@code width} keys. */
  Table(int width) {
    this.width = width;
    makeRoom(SMALLEST);
  }

  private void makeRoom(int slots) {
    values = new long[slots * width];
    hits = new Hits[slots];
    seen = new long[(slots << FINER) / Long.SIZE];
    shift = Long.numberOfLeadingZeros(slots - 1);
    used = 0;
  }

  /** Whether surely nothing is selected by {@code value}, of the single key. */
  boolean misses(long value) {
    return !isSeen(hash(value));
  }

  /** Whether surely nothing is selected by two values, of two keys. */
  boolean misses(long first, long second) {
    return !isSeen(hash(first, second));
  }

  private boolean isSeen(long hash) {
    int bit = (int) (hash >>> shift - FINER);
    return (seen[bit >> 6] & 1L << bit) != 0;
  }

  /** What {@code value}, of the single key, selects. */
  Hits find(long value) {
    int at = slot(hash(value));
    Hits found = hits[at];
    if (found == null) {
      return Hits.NONE;
    }
    return values[at] == value ? found : further(at, value, 0);
  }

  /** What two values, of two keys, select. */
  Hits find(long first, long second) {
    int at = slot(hash(first, second));
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
      hash = hash(hash ^ all[keys[i]]);
    }
    int mask = hits.length - 1;
    int at = slot(hash);
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
  private int slot(long hash) {
    return (int) (hash >>> shift);
  }

  private static long hash(long value) {
    return value * SPREAD;
  }

  private static long hash(long first, long second) {
    return hash(hash(first) ^ second);
  }

  private static long hash(long[] wanted) {
    long hash = 0;
    for (long value : wanted) {
      hash = hash(hash ^ value);
    }
    return hash;
  }

  private int place(long[] wanted) {
    int mask = hits.length - 1;
    int at = slot(hash(wanted));
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
      renew();
    }
    int at = place(wanted);
    if (hits[at] == null) {
      take(at, wanted, Hits.NONE);
    }
    hits[at] = hits[at].with(hit);
  }

  private void take(int at, long[] wanted, Hits selected) {
    used++;
    System.arraycopy(wanted, 0, values, at * width, width);
    hits[at] = selected;
    int bit = (int) (hash(wanted) >>> shift - FINER);
    seen[bit >> 6] |= 1L << bit;
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

  /** How many slots there are. */
  int room() {
    return hits.length;
  }

  /** Takes the values that select something to as much room as they need, at most a quarter of it full. */
  private void renew() {
    long[] before = values;
    Hits[] known = hits;
    int living = 0;
    for (Hits selected : known) {
      living += selected != null && selected.all.length > 0 ? 1 : 0;
    }
    makeRoom(Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, 4 * living - 1)) << 1));
    for (int i = 0; i < known.length; i++) {
      if (known[i] != null && known[i].all.length > 0) {
        long[] value = Arrays.copyOfRange(before, i * width, (i + 1) * width);
        take(place(value), value, known[i]);
      }
    }
  }
}
