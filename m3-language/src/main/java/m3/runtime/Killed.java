// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.nodes.ControlFlowException;

/**
 * The end of a strand that was killed, on its way out of its procedures: no handler takes it, and what FINALLY and LOCK promise
 * is kept.
 */
public final class Killed extends ControlFlowException {
  private static final long serialVersionUID = 1;

  private final transient Fault why;

  public Killed(Fault why) {
    this.why = why;
  }

  /** What those who wait for the strand's end are told. */
  public Fault why() {
    return why;
  }
}
