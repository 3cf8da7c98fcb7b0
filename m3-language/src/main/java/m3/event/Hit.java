// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import java.util.List;

/** An entry as a table finds it: its place among all, what else must hold, and the guards that must be called. */
final class Hit {
  final Entry entry;
  final long order;
  @CompilationFinal(dimensions = 1) final int[] keys;
  @CompilationFinal(dimensions = 1) final long[] low;
  @CompilationFinal(dimensions = 1) final long[] high;
  @CompilationFinal(dimensions = 1) final Guard[] calls;

  /** {@code rest} are the terms that the table does not answer, {@code values} those where their keys are. */
  Hit(Question question, long order, List<Term> rest, KeyValues values) {
    this(question.entry, order, rest, values, question.calls);
  }

  /** As above, of {@code entry}, whose guards {@code calls} must be called. */
  Hit(Entry entry, long order, List<Term> rest, KeyValues values, List<Guard> calls) {
    this.entry = entry;
    this.order = order;
    this.keys = rest.stream().mapToInt(term -> values.indexOf(term.key())).toArray();
    this.low = rest.stream().mapToLong(Term::low).toArray();
    this.high = rest.stream().mapToLong(Term::high).toArray();
    this.calls = calls.toArray(Guard[]::new);
  }

  /** Whether its remaining terms hold. */
  boolean holds(long[] values) {
    return keys.length == 0 || restHolds(values);
  }

  private boolean restHolds(long[] values) {
    for (int i = 0; i < keys.length; i++) {
      long value = values[keys[i]];
      if (value < low[i] || value > high[i]) {
        return false;
      }
    }
    return true;
  }

  boolean mustCall() {
    return calls.length > 0;
  }
}
