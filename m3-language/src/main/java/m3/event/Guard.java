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
  /** The actuals for calling it in a raise with {@code arguments}. */
  Object[] actuals(Object[] arguments) {
    if (takesArguments && !takesClosure) {
      return arguments.clone();
    }
    int shift = takesClosure ? 1 : 0;
    Object[] given = new Object[takesArguments ? arguments.length + shift : 1 + shift];
    if (takesArguments) {
      System.arraycopy(arguments, 1, given, 1 + shift, arguments.length - 1);
    }
    if (takesClosure) {
      given[1] = closure;
    }
    return given;
  }

  /** The same, for an event that takes {@code count} arguments, where guard and event are known when compiled. */
  Object[] actuals(Object[] arguments, int count) {
    int taken = takesArguments ? count : 0;
    return takesClosure ? Actuals.behind(closure, arguments, taken) : Actuals.of(arguments, taken);
  }

  /** Whether it is the same question as {@code other}, so that one answer does for both in one raise. */
  boolean asksAs(Guard other) {
    return procedure == other.procedure && closure == other.closure;
  }
}
