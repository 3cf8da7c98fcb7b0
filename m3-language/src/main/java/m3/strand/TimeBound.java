// SPDX-License-Identifier: MIT
package m3.strand;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.nodes.ControlFlowException;

/** A call that is to end by some time, or be killed where it polls (SOSP'95 3.2: handlers bounded in time). */
public final class TimeBound {
  private final long until;
  private final RootCallTarget code;
  private final TimeBound outer;

  TimeBound(long until, RootCallTarget code, TimeBound outer) {
    this.until = until;
    this.code = code;
    this.outer = outer;
  }

  /** When it is to have ended, on the strands' clock. */
  long until() {
    return until;
  }

  /** What was called. */
  RootCallTarget code() {
    return code;
  }

  /** The bound around it in the same strand, or null. */
  TimeBound outer() {
    return outer;
  }

  /** Ends the call: thrown where it polls when its time is over. Not an exception to Modula-3: no handler catches it. */
  public static final class Overdue extends ControlFlowException {
    private static final long serialVersionUID = 1;
    private final transient TimeBound bound;

    Overdue(TimeBound bound) {
      this.bound = bound;
    }

    /** Which bound ran out. */
    public TimeBound bound() {
      return bound;
    }
  }
}
