// SPDX-License-Identifier: MIT
package m3.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.source.Span;
import m3.syntax.Expr;
import m3.syntax.Id;
import m3.syntax.QualifiedId;
import m3.syntax.Stmt;
import m3.types.Constant;
import m3.types.IntegerType;
import m3.types.OpaqueType;
import m3.types.OrdinalType;
import m3.types.Type;
import m3.unit.Action;
import m3.unit.Bounds;
import m3.unit.ExceptionSymbol;
import m3.unit.ProcedureSymbol;
import m3.unit.Value;
import m3.unit.VariableSymbol;

/** Checks statements (definition 2.3). */
final class Statements {
  private final UnitChecker unit;
  private final Selections selections;
  private final Map<Action.Block, RaisesCheck.Fatal> fatal = new IdentityHashMap<>();

  Statements(UnitChecker unit) {
    this.unit = unit;
    this.selections = new Selections(unit, this);
  }

  /** The checked statements, in order; those refused are left out. */
  List<Action> sequence(List<Stmt> statements, Flow flow) {
    List<Action> actions = new ArrayList<>(statements.size());
    for (Stmt statement : statements) {
      Action action = check(statement, flow);
      if (action != null) {
        actions.add(action);
      }
    }
    return actions;
  }

  private Action check(Stmt statement, Flow flow) {
    return switch (statement) {
      case Stmt.Assign assign -> assign(assign, flow);
      case Stmt.Call call -> call(call, flow);
      case Stmt.Case c -> selections.ordinal(c, flow);
      case Stmt.Eval eval -> eval(eval, flow);
      case Stmt.Exit exit -> exit(exit, flow);
      case Stmt.For f -> forLoop(f, flow);
      case Stmt.If i -> ifElse(i, flow);
      case Stmt.Lock lock -> lock(lock, flow);
      case Stmt.Loop loop -> new Action.Loop(loop.span(), null, sequence(loop.body(), flow.looping(flow.scope())), null);
      case Stmt.Raise raise -> raise(raise, flow);
      case Stmt.Repeat repeat -> new Action.Loop(repeat.span(), null,
          sequence(repeat.body(), flow.looping(flow.scope())), unit.expressions.condition(repeat.until(), flow.scope()));
      case Stmt.Return r -> returnValue(r, flow);
      case Stmt.TryExcept t -> tryExcept(t, flow);
      case Stmt.TryFinally t -> new Action.TryFinally(t.span(), sequence(t.body(), flow), sequence(t.last(), flow));
      case Stmt.TypeCase t -> selections.type(t, flow);
      case Stmt.While w -> new Action.Loop(w.span(), unit.expressions.condition(w.condition(), flow.scope()),
          sequence(w.body(), flow.looping(flow.scope())), null);
      case Stmt.With with -> with(with, 0, flow);
      case Stmt.Block block -> block(block, flow.inside(new Scope(flow.scope(), flow.scope().owner())));
      case Stmt.Assert a -> assertion(a, flow);
      case Stmt.Debug d -> debug(d, flow);
    };
  }

  /** A block whose declarations go into the scope of {@code flow}. */
  Action.Block block(Stmt.Block block, Flow flow) {
    Scope scope = flow.scope();
    unit.declarations.declareAll(block.declarations(), scope);
    unit.declarations.resolveAll(block.declarations(), scope);
    unit.types.finish();
    List<Action.Initial> variables = unit.declarations.localVariables(block.declarations(), scope);
    unit.declarations.checkBodies(block.declarations(), scope);
    Action.Block checked = new Action.Block(block.span(), variables, sequence(block.body(), flow));
    RaisesCheck.Fatal said = unit.declarations.fatal(scope);
    if (said != null) {
      fatal.put(checked, said);
    }
    if (!unit.isWrong()) {
      unit.declarations.warnOfUnused(block.declarations(), scope);
    }
    return checked;
  }

  /** What FATAL pragmas say in the blocks checked. */
  Map<Action.Block, RaisesCheck.Fatal> fatal() {
    return fatal;
  }

  private Action assign(Stmt.Assign assign, Flow flow) {
    Value target = unit.expressions.value(assign.target(), flow.scope());
    Value value = unit.expressions.value(assign.value(), flow.scope());
    if (target.type().isError() || value.type().isError()) {
      return null;
    }
    if (!(target instanceof Value.Place place)) {
      unit.report(Diagnostic.of(Code.ASSIGN_TO, target.span(), target instanceof Value.ProcedureValue
          ? "procedure `" + target.span().text() + "`" : target instanceof Value.Literal
          ? "a constant" : "a value"));
      return null;
    }
    if (!Expressions.isWritable(place)) {
      unit.report(readOnly(place));
      return null;
    }
    unit.dialect.assign(flow.scope(), place, target.span());
    Expressions.noteAssigned(place);
    VariableSymbol variable = Expressions.variable(place);
    Value converted = unit.conversions.convert(value, place.type(), variable == null ? null : variable.span(),
        variable == null ? null : "`" + variable.name() + "` declared here");
    return converted.type().isError() ? null : new Action.Assign(assign.span(), place, converted);
  }

  private static Diagnostic readOnly(Value.Place place) {
    String what = "`" + place.span().text() + "`, which is " + (Expressions.isDesignator(place) ? "read-only" : "a part of a value");
    return Diagnostic.of(Code.ASSIGN_TO, place.span(), what).also(placeOf(place), whyReadOnly(place));
  }

  /** Where the variable that {@code place} lies in is declared; null when it lies in none. */
  static Span placeOf(Value.Place place) {
    VariableSymbol variable = root(place);
    return variable == null ? null : variable.span();
  }

  /** Why {@code place} cannot be assigned. */
  static String whyReadOnly(Value.Place place) {
    VariableSymbol variable = root(place);
    return variable == null ? "" : switch (variable.storage()) {
      case INDEX -> "the index of FOR";
      case READONLY_FORMAL -> "a READONLY formal";
      case VALUE_BINDING -> "WITH names a value here, not a variable";
      case ALIAS -> "WITH names something read-only here";
      default -> "declared here";
    };
  }

  private static VariableSymbol root(Value value) {
    return switch (value) {
      case Value.Place.Variable v -> v.symbol();
      case Value.Place.Field f -> root(f.record());
      case Value.Place.Element e -> root(e.array());
      case Value.Place.Subarray s -> root(s.array());
      case Value.Place.View v -> root(v.source());
      default -> null;
    };
  }

  private Action call(Stmt.Call statement, Flow flow) {
    if (!(statement.call() instanceof Expr.Call)) {
      if (statement.call() instanceof Expr.Broken) {
        return null;
      }
      Meaning meaning = unit.names.meaning(statement.call(), flow.scope());
      if (!unit.isReported(statement.span())) {
        Diagnostic problem = Diagnostic.of(Code.NOT_A_STATEMENT, statement.span());
        boolean procedure = meaning instanceof Meaning.OfMethod || meaning instanceof Meaning.OfValue(Value v)
            && v.type() instanceof m3.types.ProcedureType;
        unit.report(procedure ? problem.help("a call needs parentheses: `" + statement.span().text() + "()`") : problem);
      }
      return null;
    }
    Value value = unit.expressions.valueOrCall(statement.call(), flow.scope());
    if (value.type() == null) {
      return new Action.Evaluate(statement.span(), value);
    }
    if (!value.type().isError()) {
      unit.report(Diagnostic.of(Code.RESULT_IGNORED, statement.span(), Expressions.calleeText(statement.call()))
          .help("use it, or write `EVAL " + statement.span().text() + "`"));
    }
    return null;
  }

  private Action eval(Stmt.Eval eval, Flow flow) {
    Value value = unit.expressions.value(eval.value(), flow.scope());
    return value.type().isError() ? null : new Action.Evaluate(eval.span(), value);
  }

  private Action debug(Stmt.Debug debug, Flow flow) {
    unit.expressions.value(debug.value(), flow.scope());
    return null;
  }

  private Action exit(Stmt.Exit exit, Flow flow) {
    if (!flow.inLoop()) {
      unit.report(Diagnostic.of(Code.EXIT_OUTSIDE, exit.span()));
      return null;
    }
    if (flow.exitCaught()) {
      unit.report(Diagnostic.of(Code.CAUGHT_BY_ELSE, exit.span(), "EXIT"));
    }
    return new Action.Exit(exit.span());
  }

  private Action ifElse(Stmt.If statement, Flow flow) {
    List<Action.Arm> arms = new ArrayList<>();
    for (Stmt.Guarded arm : statement.arms()) {
      Value condition = unit.expressions.condition(arm.condition(), flow.scope());
      arms.add(new Action.Arm(arm.span(), condition, sequence(arm.body(), flow)));
    }
    return new Action.If(statement.span(), arms,
        statement.otherwise() == null ? List.of() : sequence(statement.otherwise(), flow));
  }

  private Action forLoop(Stmt.For loop, Flow flow) {
    Value from = unit.expressions.value(loop.from(), flow.scope());
    Value to = unit.expressions.value(loop.to(), flow.scope());
    Value by = loop.by() == null ? new Value.Literal(loop.span(), IntegerType.INTEGER, new Constant.Ordinal(1))
        : unit.expressions.value(loop.by(), flow.scope());
    Type type = indexType(loop, from, to);
    if (!by.type().isError() && !(by.type().unpacked() instanceof OrdinalType o && o.base() instanceof IntegerType)) {
      unit.report(Diagnostic.of(Code.INTEGER_NEEDED, loop.by().span(), "the step of FOR", by.type()));
    } else if (Folding.of(by) instanceof Constant.Ordinal(long step) && step == 0) {
      unit.report(Diagnostic.of(Code.SURELY_FAILS, loop.by().span(), "a step of zero never ends the loop"));
    }
    Scope scope = new Scope(flow.scope(), flow.scope().owner());
    VariableSymbol index = VariableSymbol.local(VariableSymbol.Kind.INDEX, loop.name().name(), loop.name().span(), type,
        scope.owner(), false);
    if (!type.isError() && Folding.of(by) instanceof Constant.Ordinal(long step)) {
      Bounds first = Bounds.of(from);
      Bounds last = Bounds.of(to);
      index.noteBounds(step > 0 ? first.low() : Math.min(first.low(), last.low()),
          step > 0 ? Math.max(first.high(), last.high()) : first.high());
      if (step > 0 && first.low() <= last.high()) {
        index.noteBounds(first.low(), last.high());
      } else if (step < 0 && last.low() <= first.high()) {
        index.noteBounds(last.low(), first.high());
      }
    }
    declare(scope, loop.name(), index);
    List<Action> body = sequence(loop.body(), flow.looping(scope));
    return type.isError() || by.type().isError() ? null : new Action.For(loop.span(), index, from, to, by, body);
  }

  private Type indexType(Stmt.For loop, Value from, Value to) {
    if (from.type().isError() || to.type().isError()) {
      return m3.types.ErrorType.ERROR;
    }
    OrdinalType a = from.type().ordinal();
    OrdinalType b = to.type().ordinal();
    if (a == null || b == null || !m3.types.Relations.equal(a.base(), b.base())) {
      unit.report(Diagnostic.of(Code.FOR_TYPE, loop.from().span().to(loop.to().span()),
          a == null ? "`" + from.type() + "`" : b == null ? "`" + to.type() + "`"
          : "from `" + from.type() + "` to `" + to.type() + "`"));
      return m3.types.ErrorType.ERROR;
    }
    return a.base();
  }

  /** Declares what a statement binds. */
  void declare(Scope scope, Id name, VariableSymbol variable) {
    unit.refuseReserved(name);
    scope.declare(variable.name(), variable);
  }

  private Action lock(Stmt.Lock lock, Flow flow) {
    unit.dialect.lock(flow.scope(), lock.span());
    Value mutex = unit.expressions.value(lock.mutex(), flow.scope());
    if (!mutex.type().isError() && !unit.relations().isSubtype(mutex.type(), OpaqueType.MUTEX)) {
      unit.report(Diagnostic.of(Code.LOCK_TYPE, mutex.span(), mutex.type()));
    }
    List<Action> body = sequence(lock.body(), flow);
    return mutex.type().isError() ? null : new Action.Lock(lock.span(), mutex, body);
  }

  private Action raise(Stmt.Raise raise, Flow flow) {
    ExceptionSymbol exception = unit.names.exception(raise.exception(), flow.scope());
    Value argument = raise.argument() == null ? null : unit.expressions.value(raise.argument(), flow.scope());
    if (exception == null) {
      return null;
    }
    if ((exception.argument() == null) != (argument == null)) {
      unit.report(Diagnostic.of(Code.RAISE_ARGUMENT, raise.span(), exception.name(),
          exception.argument() == null ? "no argument" : "an argument of type `" + exception.argument() + "`")
          .also(exception.span(), "declared here"));
      return null;
    }
    Value converted = argument == null ? null : unit.conversions.convert(argument, exception.argument(), exception.span(), "declared here");
    return converted != null && converted.type().isError() ? null : new Action.Raise(raise.span(), exception, converted);
  }

  private Action returnValue(Stmt.Return statement, Flow flow) {
    Value value = statement.value() == null ? null : unit.expressions.value(statement.value(), flow.scope());
    if (!flow.inProcedure()) {
      unit.report(Diagnostic.of(Code.RETURN_OUTSIDE, statement.span()));
      return null;
    }
    if (flow.returnCaught()) {
      unit.report(Diagnostic.of(Code.CAUGHT_BY_ELSE, statement.span(), "RETURN"));
    }
    ProcedureSymbol procedure = flow.scope().owner();
    if (flow.result() == null || value == null) {
      if (flow.result() != null && !flow.result().isError()) {
        unit.report(Diagnostic.of(Code.RETURN_MISSING, statement.span(), flow.result()).also(procedure.span(), "this returns a value"));
      } else if (value != null) {
        unit.report(Diagnostic.of(Code.RETURN_VALUE, statement.span(), "`" + procedure.name() + "`")
            .also(procedure.span(), "declared without a result"));
      }
      return new Action.Return(statement.span(), null);
    }
    Value converted = unit.conversions.convert(value, flow.result(), procedure.span(), "the result is " + flow.result());
    return converted.type().isError() ? null : new Action.Return(statement.span(), converted);
  }

  private Action tryExcept(Stmt.TryExcept statement, Flow flow) {
    List<Action> body = sequence(statement.body(), statement.otherwise() == null ? flow : flow.caughtByElse());
    List<Action.Handler> handlers = new ArrayList<>();
    Map<ExceptionSymbol, Span> seen = new HashMap<>();
    for (Stmt.Handler handler : statement.handlers()) {
      List<ExceptionSymbol> exceptions = new ArrayList<>();
      for (QualifiedId name : handler.exceptions()) {
        ExceptionSymbol exception = unit.names.exception(name, flow.scope());
        if (exception == null) {
          continue;
        }
        Span before = seen.putIfAbsent(exception, name.span());
        if (before != null) {
          unit.report(Diagnostic.of(Code.HANDLED_TWICE, name.span(), name).also(before, "handled here"));
        }
        exceptions.add(exception);
      }
      handlers.add(handler(handler, exceptions, flow));
    }
    return new Action.TryExcept(statement.span(), body, handlers,
        statement.otherwise() == null ? null : sequence(statement.otherwise(), flow));
  }

  private Action.Handler handler(Stmt.Handler handler, List<ExceptionSymbol> exceptions, Flow flow) {
    if (handler.argument() == null) {
      return new Action.Handler(handler.span(), exceptions, null, sequence(handler.body(), flow));
    }
    Type type = exceptions.isEmpty() ? m3.types.ErrorType.ERROR : exceptions.getFirst().argument();
    for (ExceptionSymbol exception : exceptions) {
      if (exception.argument() == null) {
        unit.report(Diagnostic.of(Code.HANDLER_ARGUMENT, handler.argument().span(), handler.argument(),
            "`" + exception.name() + "` takes no argument"));
        type = m3.types.ErrorType.ERROR;
      } else if (type != null && !m3.types.Relations.equal(type, exception.argument())) {
        unit.report(Diagnostic.of(Code.HANDLER_ARGUMENT, handler.argument().span(), handler.argument(),
            "the exceptions' arguments are of different types"));
        type = m3.types.ErrorType.ERROR;
      }
    }
    unit.types.refuseEmpty(type, handler.argument().span(), "`" + handler.argument() + "`");
    Scope scope = new Scope(flow.scope(), flow.scope().owner());
    VariableSymbol argument = VariableSymbol.local(VariableSymbol.Kind.LOCAL, handler.argument().name(),
        handler.argument().span(), type, scope.owner(), true);
    declare(scope, handler.argument(), argument);
    return new Action.Handler(handler.span(), exceptions, argument, sequence(handler.body(), flow.inside(scope)));
  }

  private Action with(Stmt.With with, int at, Flow flow) {
    if (at == with.bindings().size()) {
      return new Action.Block(with.span(), List.of(), sequence(with.body(), flow));
    }
    Stmt.Binding binding = with.bindings().get(at);
    Value value = unit.expressions.value(binding.value(), flow.scope());
    boolean alias = value instanceof Value.Place;
    Scope scope = new Scope(flow.scope(), flow.scope().owner());
    VariableSymbol variable = VariableSymbol.local(alias ? VariableSymbol.Kind.ALIAS : VariableSymbol.Kind.VALUE_BINDING,
        binding.name().name(), binding.name().span(), Expressions.inferred(value), scope.owner(),
        alias && Expressions.isWritable(value));
    Bounds bounds = Bounds.of(value);
    variable.noteBounds(alias ? variable.knownLow() : bounds.low(), alias ? variable.knownHigh() : bounds.high());
    declare(scope, binding.name(), variable);
    unit.dialect.noteAlias(variable, value);
    Action inner = with(with, at + 1, flow.inside(scope));
    if (variable.isAssigned() || variable.isAddressed()) {
      Expressions.noteAssigned(value);
    }
    if (variable.isCaptured() || variable.isAddressed()) {
      Expressions.noteAddressed(value);
    }
    return value.type().isError() || inner == null ? null : new Action.With(with.span(), variable, value, List.of(inner));
  }

  private Action assertion(Stmt.Assert statement, Flow flow) {
    Value condition = unit.expressions.condition(statement.condition(), flow.scope());
    Value message = statement.message() == null ? null
        : unit.conversions.convert(unit.expressions.value(statement.message(), flow.scope()), OpaqueType.TEXT);
    return condition.type().isError() || message != null && message.type().isError() ? null
        : new Action.Assert(statement.span(), condition, message);
  }
}
