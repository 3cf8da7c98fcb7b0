// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import java.util.List;
import m3.runtime.Linkage;

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
  /** Whether it is no more than a call of the handler, with its closure if that takes one. */
  final boolean plain;
  final boolean own;
  final Linkage linkage;
  final Object closure;

  Entry(Handler handler, List<Guard> guards, List<Guard> after, boolean cancels, boolean asynchronous, long bound, boolean silent) {
    this.silent = silent;
    this.handler = handler;
    this.guards = guards.toArray(Guard[]::new);
    this.after = after.toArray(Guard[]::new);
    this.filters = handler.filters();
    this.cancels = cancels;
    this.asynchronous = asynchronous;
    this.bound = bound;
    this.own = handler.isOwn();
    this.linkage = handler.procedure().linkage();
    this.closure = handler.closure();
    this.plain = !isFilter() && !asynchronous && !silent && bound == UNBOUNDED && after.isEmpty();
  }

  /** Whether handlers after it are to see arguments as it leaves them. */
  boolean isFilter() {
    return filters.length > 0;
  }
}
