// SPDX-License-Identifier: MIT
package m3.strand;

import java.util.List;

/** Thrown when every strand waits and nothing can wake one. */
public final class Deadlock extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<Strands.Waiting> waiting;

  Deadlock(List<Strands.Waiting> waiting) {
    super("every thread waits for ever", null, false, false);
    this.waiting = List.copyOf(waiting);
  }

  /** What each strand waits for, and where. */
  public List<Strands.Waiting> waiting() {
    return waiting;
  }
}
