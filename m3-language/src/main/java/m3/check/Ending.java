// SPDX-License-Identifier: MIT
package m3.check;

import java.util.List;
import m3.types.Constant;
import m3.unit.Action;
import m3.unit.Value;

/** Whether control may reach the end of statements, as far as their form tells; calls are taken to come back. */
final class Ending {
  private Ending() {}

  /** Whether the statements may end by reaching their end. */
  static boolean mayEnd(List<Action> statements) {
    return statements.stream().allMatch(Ending::mayEnd);
  }

  private static boolean mayEnd(Action action) {
    return switch (action) {
      case Action.Assign _, Action.Evaluate _, Action.For _ -> true;
      case Action.Exit _, Action.Return _, Action.Raise _ -> false;
      case Action.Assert a -> !is(a.condition(), false);
      case Action.Block b -> mayEnd(b.body());
      case Action.With w -> mayEnd(w.body());
      case Action.Lock l -> mayEnd(l.body());
      case Action.If i -> i.arms().stream().anyMatch(arm -> mayEnd(arm.body()))
          || i.arms().stream().noneMatch(arm -> is(arm.condition(), true)) && mayEnd(i.otherwise());
      case Action.Case c -> c.branches().stream().anyMatch(b -> mayEnd(b.body())) || c.otherwise() != null && mayEnd(c.otherwise());
      case Action.TypeCase t -> t.arms().stream().anyMatch(a -> mayEnd(a.body())) || t.otherwise() != null && mayEnd(t.otherwise());
      case Action.TryExcept t -> mayEnd(t.body()) || t.handlers().stream().anyMatch(h -> mayEnd(h.body()))
          || t.otherwise() != null && mayEnd(t.otherwise());
      case Action.TryFinally t -> mayEnd(t.body()) && mayEnd(t.last());
      case Action.Loop l -> exits(l.body()) || l.before() != null && !is(l.before(), true)
          || l.after() != null && !is(l.after(), false) && mayEnd(l.body());
    };
  }

  private static boolean is(Value condition, boolean value) {
    return Folding.of(condition) instanceof Constant.Ordinal(long known) && known == (value ? 1 : 0);
  }

  /** Whether an EXIT in {@code statements} leaves the loop around them. */
  private static boolean exits(List<Action> statements) {
    return statements != null && statements.stream().anyMatch(Ending::exits);
  }

  private static boolean exits(Action action) {
    return switch (action) {
      case Action.Exit _ -> true;
      case Action.Assign _, Action.Evaluate _, Action.Return _, Action.Raise _, Action.Assert _, Action.For _, Action.Loop _ -> false;
      case Action.Block b -> exits(b.body());
      case Action.With w -> exits(w.body());
      case Action.Lock l -> exits(l.body());
      case Action.If i -> i.arms().stream().anyMatch(arm -> exits(arm.body())) || exits(i.otherwise());
      case Action.Case c -> c.branches().stream().anyMatch(b -> exits(b.body())) || exits(c.otherwise());
      case Action.TypeCase t -> t.arms().stream().anyMatch(a -> exits(a.body())) || exits(t.otherwise());
      case Action.TryExcept t -> t.otherwise() == null && exits(t.body()) || t.handlers().stream().anyMatch(h -> exits(h.body())) || exits(t.otherwise());
      case Action.TryFinally t -> exits(t.body()) || exits(t.last());
    };
  }
}
