// SPDX-License-Identifier: MIT
package m3.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Diagnostics;
import m3.source.Span;
import m3.types.ProcedureType;
import m3.types.ProcedureType.ExceptionName;
import m3.unit.Action;
import m3.unit.ExceptionSymbol;
import m3.unit.Module;
import m3.unit.ProcedureSymbol;
import m3.unit.Value;
import m3.unit.Walk;

/** Warns of exceptions that a procedure may raise, but neither catches nor lists (definition 2.2.8). */
final class RaisesCheck {
  private final Diagnostics diagnostics;
  private final Set<ExceptionName> fatal;

  /** {@code fatal} are those that pragmas declare fatal; null for all. */
  RaisesCheck(Diagnostics diagnostics, Set<ExceptionName> fatal) {
    this.diagnostics = diagnostics;
    this.fatal = fatal;
  }

  void check(Module unit) {
    if (fatal == null) {
      return;
    }
    unit.procedures().forEach(this::procedure);
    actions(unit.body().body(), fatal);
    unit.variables().forEach(v -> value(v.value(), fatal));
  }

  private void procedure(ProcedureSymbol procedure) {
    procedure.nested().forEach(this::procedure);
    List<ExceptionName> raises = procedure.type().raises();
    if (procedure.body() != null && raises != null) {
      Set<ExceptionName> allowed = new HashSet<>(fatal);
      allowed.addAll(raises);
      action(procedure.body(), allowed);
    }
  }

  private void actions(List<Action> actions, Set<ExceptionName> allowed) {
    actions.forEach(a -> action(a, allowed));
  }

  /** {@code allowed} null means that everything is caught. */
  private void action(Action action, Set<ExceptionName> allowed) {
    if (action instanceof Action.TryExcept t) {
      actions(t.body(), within(t, allowed));
      t.handlers().forEach(h -> actions(h.body(), allowed));
      if (t.otherwise() != null) {
        actions(t.otherwise(), allowed);
      }
      return;
    }
    if (action instanceof Action.Raise raise && !raise.exception().isImplicit()) {
      raised(raise.exception().identity(), raise.span(), allowed);
    }
    Walk.values(action).forEach(v -> value(v, allowed));
    Walk.actions(action).forEach(a -> action(a, allowed));
  }

  private static Set<ExceptionName> within(Action.TryExcept statement, Set<ExceptionName> allowed) {
    if (statement.otherwise() != null || allowed == null) {
      return null;
    }
    Set<ExceptionName> inner = new HashSet<>(allowed);
    for (Action.Handler handler : statement.handlers()) {
      handler.exceptions().stream().map(ExceptionSymbol::identity).forEach(inner::add);
    }
    return inner;
  }

  private void value(Value value, Set<ExceptionName> allowed) {
    if (value == null || allowed == null) {
      return;
    }
    if (value instanceof Value.Call call) {
      ProcedureType signature = call.callee().signature();
      List<ExceptionName> raises = signature.raises();
      for (ExceptionName exception : raises == null ? List.<ExceptionName>of() : new ArrayList<>(raises)) {
        raised(exception, call.span(), allowed);
      }
    }
    Walk.values(value).forEach(v -> value(v, allowed));
  }

  private void raised(ExceptionName exception, Span span, Set<ExceptionName> allowed) {
    if (allowed != null && !allowed.contains(exception)) {
      diagnostics.add(Diagnostic.of(Code.UNCAUGHT, span, exception)
          .help("catch it with TRY EXCEPT, list it in RAISES, or declare `<*FATAL " + exception + "*>`"));
    }
  }
}
