// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import java.util.List;

/** One table of a stage: which keys it goes by, and what it finds. Either {@code table} or {@code ranges} is there. */
final class Lookup {
  final List<Key> keys;
  @CompilationFinal(dimensions = 1) private final int[] places;
  private final Table table;
  private final Ranges ranges;

  Lookup(List<Key> keys, KeyValues values, Table table, Ranges ranges) {
    this.keys = keys;
    this.places = keys.stream().mapToInt(values::indexOf).toArray();
    this.table = table;
    this.ranges = ranges;
  }

  Table table() {
    return table;
  }

  /** Whether a first look shows that a raise with these key values selects nothing; compiled code then goes on with nothing else to keep. */
  boolean misses(long[] values) {
    return switch (places.length) {
      case 1 -> ranges == null && table.misses(values[places[0]]);
      case 2 -> table.misses(values[places[0]], values[places[1]]);
      default -> false;
    };
  }

  /** What a raise with these key values selects. */
  Hits find(long[] values) {
    if (ranges != null) {
      return ranges.find(values[places[0]]);
    }
    return switch (places.length) {
      case 1 -> table.find(values[places[0]]);
      case 2 -> table.find(values[places[0]], values[places[1]]);
      default -> table.find(values, places);
    };
  }
}
