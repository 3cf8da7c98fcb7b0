// SPDX-License-Identifier: MIT
package m3.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  /** What FATAL pragmas say in one block: that these exceptions, or any, are not expected. */
  static final class Fatal {
    final Set<ExceptionName> exceptions = new HashSet<>();
    boolean any;
  }

  private final Diagnostics diagnostics;
  private final Map<Action.Block, Fatal> fatal;
  private final Set<ExceptionName> everywhere;

  /** {@code everywhere} is what pragmas say at the top of the unit, or null; {@code fatal} what they say in blocks. */
  RaisesCheck(Diagnostics diagnostics, Fatal everywhere, Map<Action.Block, Fatal> fatal) {
    this.diagnostics = diagnostics;
    this.fatal = fatal;
    this.everywhere = with(Set.of(), everywhere);
  }

  /** {@code allowed} and what is {@code fatal}; null for all exceptions. */
  private static Set<ExceptionName> with(Set<ExceptionName> allowed, Fatal fatal) {
    if (fatal == null || allowed == null) {
      return allowed;
    }
    if (fatal.any) {
      return null;
    }
    Set<ExceptionName> all = new HashSet<>(allowed);
    all.addAll(fatal.exceptions);
    return all;
  }

  void check(Module unit) {
    if (everywhere == null) {
      return;
    }
    unit.procedures().forEach(p -> procedure(p, everywhere));
    actions(unit.body().body(), everywhere);
    unit.variables().forEach(v -> value(v.value(), everywhere));
  }

  private void procedure(ProcedureSymbol procedure, Set<ExceptionName> around) {
    Set<ExceptionName> inside = procedure.body() == null ? around : with(around, fatal.get(procedure.body()));
    if (inside == null) {
      return;
    }
    procedure.nested().forEach(nested -> procedure(nested, inside));
    List<ExceptionName> raises = procedure.type().raises();
    if (procedure.body() != null && raises != null) {
      Set<ExceptionName> allowed = new HashSet<>(inside);
      allowed.addAll(raises);
      action(procedure.body(), allowed);
    }
  }

  private void actions(List<Action> actions, Set<ExceptionName> allowed) {
    actions.forEach(a -> action(a, allowed));
  }

  /** {@code allowed} null means that everything is caught. */
  private void action(Action action, Set<ExceptionName> around) {
    Set<ExceptionName> allowed = action instanceof Action.Block block ? with(around, fatal.get(block)) : around;
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
