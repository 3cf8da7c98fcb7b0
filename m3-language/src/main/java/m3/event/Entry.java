// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import java.util.List;

/** What a raise sees of a handler: its settings when the plan was made. */
final class Entry {
  static final long UNBOUNDED = 0;

  final Handler handler;
  @CompilationFinal(dimensions = 1) final Guard[] guards;
  @CompilationFinal(dimensions = 1) final Guard[] after;
  @CompilationFinal(dimensions = 1) final int[] filters;
  final boolean cancels;
  final boolean asynchronous;
  /** Nanoseconds that it may run, or {@link #UNBOUNDED}. */
  final long bound;
  /** Whether its result never counts. */
  final boolean silent;

  Entry(Handler handler, List<Guard> guards, List<Guard> after, boolean cancels, boolean asynchronous, long bound, boolean silent) {
    this.silent = silent;
    this.handler = handler;
    this.guards = guards.toArray(Guard[]::new);
    this.after = after.toArray(Guard[]::new);
    this.filters = handler.filters();
    this.cancels = cancels;
    this.asynchronous = asynchronous;
    this.bound = bound;
  }

  /** Whether handlers after it are to see arguments as it leaves them. */
  boolean isFilter() {
    return filters.length > 0;
  }
}
