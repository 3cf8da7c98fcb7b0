// SPDX-License-Identifier: MIT
package m3.event;

import java.util.List;
import m3.runtime.Procedure;

/**
 * A predicate that decides whether a handler fires (requirement R58), with the closure it is given.
 *
 * <p>{@code terms} must all hold before the predicate can; when {@code whole}, they are all that it asks. They are what closure fields
 * were when they were read: {@link ClosureFields} has them read again. {@code identity} stays the same then.
 */
public record Guard(Object identity, Procedure procedure, Object closure, boolean takesClosure, boolean takesArguments, List<Term> terms,
    boolean whole) {
  /** The actuals for calling it in a raise with {@code arguments}, {@code count} of them. */
  Object[] actuals(Object[] arguments, int count) {
    if (takesArguments) {
      return takesClosure ? Actuals.behind(closure, arguments, count) : Actuals.of(arguments, count);
    }
    return takesClosure ? Actuals.behind(closure, arguments, 0) : Actuals.of(arguments, 0);
  }

  /** Whether it is the same question as {@code other}, so that one answer does for both in one raise. */
  boolean asksAs(Guard other) {
    return procedure == other.procedure && closure == other.closure;
  }
}
