// SPDX-License-Identifier: MIT
package m3.strand;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;

/** Bounds calls of the strands of one context in time (requirements R63, R173). */
public final class TimeBounds {
  private final Strands strands;
  private final Alerter alerter = new Alerter();

  TimeBounds(Strands strands) {
    this.strands = strands;
  }

  /** Bounds the call of {@code code} that follows, in the running strand, to {@code nanoseconds}; {@link #end} must end it. */
  @TruffleBoundary
  public TimeBound begin(RootCallTarget code, long nanoseconds) {
    Strand strand = strands.current();
    TimeBound bound = new TimeBound(strands.clock().now() + nanoseconds, code, strand.bound());
    strand.setBound(bound);
    alert(bound, nanoseconds);
    return bound;
  }

  /** The call that was bounded by {@code bound} has ended. */
  @TruffleBoundary
  public void end(TimeBound bound) {
    TimeBound outer = bound.outer();
    strands.current().setBound(outer);
    alert(outer, outer == null ? 0 : outer.until() - strands.clock().now());
  }

  private void alert(TimeBound next, long nanoseconds) {
    if (!strands.clock().countsPolls()) {
      alerter.in(next == null ? Alerter.NEVER : nanoseconds);
    }
  }

  /** Kills the outermost call of the running strand whose time is over, unless code that may not be killed has it wait. */
  void endOverdue() {
    Strand strand = strands.current();
    if (strand == null || strand.bound() == null) {
      return;
    }
    TimeBound overdue = null;
    long now = strands.clock().now();
    for (TimeBound bound = strand.bound(); bound != null; bound = bound.outer()) {
      overdue = now >= bound.until() ? bound : overdue;
    }
    if (overdue != null && Places.mayBeKilled(overdue.code())) {
      throw new TimeBound.Overdue(overdue);
    }
  }
}
