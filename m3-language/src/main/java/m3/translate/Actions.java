// SPDX-License-Identifier: MIT
package m3.translate;

import java.util.ArrayList;
import java.util.List;
import m3.nodes.ArrayNodes;
import m3.nodes.BlankSlots;
import m3.nodes.CaughtByElse;
import m3.nodes.ControlNodes;
import m3.nodes.ExceptionNodes;
import m3.nodes.ExpressionNode;
import m3.nodes.IntegerNodes;
import m3.nodes.LocalNodes;
import m3.nodes.LockNodes;
import m3.nodes.LoopNodes;
import m3.nodes.RecordNodes;
import m3.nodes.StatementNode;
import m3.nodes.TypeNodes;
import m3.runtime.ArrayLayout;
import m3.runtime.ExceptionTag;
import m3.runtime.Kind;
import m3.runtime.RecordLayout;
import m3.runtime.ScalarLayout;
import m3.source.Span;
import m3.types.AnyReference;
import m3.types.ArrayType;
import m3.types.Constant;
import m3.types.OrdinalType;
import m3.types.Type;
import m3.unit.Action;
import m3.unit.Bounds;
import m3.unit.Value;
import m3.unit.VariableSymbol;

/** Statements. */
final class Actions {
  private final BodyTranslator body;
  private int resultSlot = -1;
  private int returns;
  private int finallies;

  Actions(BodyTranslator body) {
    this.body = body;
  }

  /** Says in which slot RETURN leaves the result. */
  void setResult(int slot) {
    resultSlot = slot;
  }

  StatementNode statement(Action action) {
    Span around = body.activation().extent();
    body.activation().setExtent(action.span());
    StatementNode node = translated(action);
    body.activation().setExtent(around);
    StatementNode placed = action instanceof Action.Block ? node : BodyTranslator.at(node, action.span());
    return body.instance().context().isSeeded() ? new ControlNodes.Polled(placed) : placed;
  }

  private StatementNode translated(Action action) {
    return switch (action) {
      case Action.Assign a -> assign(a.target(), a.value());
      case Action.Evaluate e -> evaluate(e.value());
      case Action.Block b -> block(b);
      case Action.If i -> ifElse(i, 0);
      case Action.Case c -> ordinalCase(c);
      case Action.Loop l -> loop(l);
      case Action.For f -> forLoop(f);
      case Action.Exit e -> new ControlNodes.Exit();
      case Action.Return r -> returnValue(r);
      case Action.Raise r -> new ExceptionNodes.Raise(tag(r.exception()),
          r.argument() == null ? null : r.argument().type().isStructured() ? body.values().owned(r.argument())
          : body.values().scalar(r.argument()));
      case Action.TryExcept t -> tryExcept(t);
      case Action.TryFinally t -> tryFinally(t);
      case Action.Lock l -> lock(l);
      case Action.TypeCase t -> typeCase(t);
      case Action.With w -> with(w);
      case Action.Assert a -> new ExceptionNodes.Assert(body.values().scalar(a.condition()),
          a.message() == null ? null : body.values().scalar(a.message()));
    };
  }

  StatementNode all(List<Action> actions) {
    List<StatementNode> nodes = new ArrayList<>();
    actions.forEach(a -> nodes.add(statement(a)));
    return BodyTranslator.sequence(nodes);
  }

  private StatementNode block(Action.Block block) {
    List<StatementNode> nodes = new ArrayList<>();
    for (Action.Initial initial : block.variables()) {
      nodes.add(body.variables().begin(initial.variable(), initial.value()));
    }
    block.body().forEach(a -> nodes.add(statement(a)));
    return BodyTranslator.sequence(nodes);
  }

  private StatementNode assign(Value.Place target, Value value) {
    Type type = target.type();
    if (!type.isStructured()) {
      return body.places().write(target, body.values().scalar(value));
    }
    if (body.views().isViewed(target)) {
      return body.views().assign(target, value);
    }
    return switch (body.layout(type)) {
      case RecordLayout record -> new RecordNodes.Assign(record, body.places().storage(target), body.places().storage(value));
      case ArrayLayout array -> new ArrayNodes.Assign(array, isOpen(type) || isOpen(value.type()),
          body.places().storage(target), body.places().storage(value));
      case ScalarLayout scalar -> throw new IllegalStateException(type.toString());
    };
  }

  private static boolean isOpen(Type type) {
    return type.unpacked() instanceof ArrayType array && array.isOpen();
  }

  private StatementNode evaluate(Value value) {
    return value instanceof Value.Step step ? step(step) : new ControlNodes.Evaluate(body.values().any(value));
  }

  private StatementNode step(Value.Step step) {
    List<StatementNode> nodes = new ArrayList<>();
    Value.Place place = body.places().hold(step.target(), nodes);
    OrdinalType type = place.type().ordinal();
    ExpressionNode old = body.values().scalar(place);
    ExpressionNode by = body.values().scalar(step.amount());
    ExpressionNode sum = step.up() ? new IntegerNodes.Add(old, by) : new IntegerNodes.Subtract(old, by);
    boolean bounded = type.low() != Long.MIN_VALUE || type.high() != Long.MAX_VALUE;
    ExpressionNode checked = bounded
        ? BodyTranslator.at(new IntegerNodes.CheckRange(sum, type.low(), type.high(), type), step.span()) : sum;
    boolean simple = !bounded && nodes.isEmpty() && step.amount() instanceof Value.Literal
        && place instanceof Value.Place.Variable v && body.activation().home(v.symbol()) instanceof Home.Slot;
    if (simple && ((Value.Literal) step.amount()).constant() instanceof Constant.Ordinal(long amount)
        && body.activation().home(((Value.Place.Variable) place).symbol()) instanceof Home.Slot(Kind k, int slot)) {
      return new LocalNodes.Increment(slot, step.up() ? amount : -amount);
    }
    nodes.add(body.places().write(place, checked));
    return BodyTranslator.sequence(nodes);
  }

  private StatementNode ifElse(Action.If statement, int arm) {
    if (arm == statement.arms().size()) {
      return statement.otherwise().isEmpty() ? null : all(statement.otherwise());
    }
    Action.Arm first = statement.arms().get(arm);
    return new ControlNodes.If(body.values().scalar(first.condition()), all(first.body()), ifElse(statement, arm + 1));
  }

  private StatementNode ordinalCase(Action.Case statement) {
    List<Action.Range> labels = new ArrayList<>();
    StatementNode[] bodies = new StatementNode[statement.branches().size()];
    int[] starts = new int[bodies.length + 1];
    for (int i = 0; i < bodies.length; i++) {
      bodies[i] = all(statement.branches().get(i).body());
      labels.addAll(statement.branches().get(i).labels());
      starts[i + 1] = labels.size();
    }
    return new ControlNodes.Case(body.values().scalar(statement.selector()),
        labels.stream().mapToLong(Action.Range::low).toArray(), labels.stream().mapToLong(Action.Range::high).toArray(),
        starts, bodies,
        statement.otherwise() == null ? null : all(statement.otherwise()), statement.selector().type().ordinal());
  }

  private StatementNode loop(Action.Loop loop) {
    ExpressionNode before = loop.before() == null ? null : body.values().scalar(loop.before());
    ExpressionNode after = loop.after() == null ? null : body.values().scalar(loop.after());
    int outside = returns;
    int slots = body.activation().slotCount();
    StatementNode round = round(all(loop.body()), slots);
    return new LoopNodes.Loop(endSlot(outside), before, round, after);
  }

  /** The body {@code statements} of a loop, translated since there were {@code slots} slots. */
  private StatementNode round(StatementNode statements, int slots) {
    BlankSlots own = body.activation().slotsSince(slots);
    return own == null ? statements : new LoopNodes.Round(statements, own);
  }

  /** Where a loop leaves how it ended, or -1 when no RETURN is in it; {@code outside} were met before it. */
  private int endSlot(int outside) {
    return returns == outside ? LoopNodes.NO_RETURN : body.activation().slot("<end>", Kind.LONG);
  }

  private StatementNode forLoop(Action.For loop) {
    VariableSymbol index = loop.index();
    int limit = body.activation().slot("<limit>", Kind.LONG);
    int outside = returns;
    ExpressionNode from = body.values().scalar(loop.from());
    ExpressionNode to = body.values().scalar(loop.to());
    int slots = body.activation().slotCount();
    int slot = body.activation().slot(index.name(), Kind.LONG);
    List<StatementNode> inner = new ArrayList<>();
    if (index.isCaptured() || index.isAddressed()) {
      inner.add(body.variables().beginScalar(index, Kind.LONG, new LocalNodes.ReadLong(slot)));
    } else {
      body.activation().settle(index, new Home.Slot(Kind.LONG, slot));
    }
    loop.body().forEach(a -> inner.add(statement(a)));
    StatementNode round = round(BodyTranslator.sequence(inner), slots);
    int end = endSlot(outside);
    return loop.by() instanceof Value.Literal by && by.constant() instanceof Constant.Ordinal(long step) && step != 0
        ? new LoopNodes.For(slot, limit, end, step, isInt(loop, step), from, to, round)
        : new LoopNodes.ForVariable(slot, from, to, body.values().scalar(loop.by()), round);
  }

  private static boolean isInt(Action.For loop, long step) {
    return step == (int) step && Bounds.of(loop.from()).areInt() && Bounds.of(loop.to()).areInt();
  }

  private StatementNode returnValue(Action.Return statement) {
    returns++;
    if (statement.value() == null) {
      return new ControlNodes.Return(null);
    }
    return new ControlNodes.Return(Variables.writeSlot(Kind.of(statement.value().type()), resultSlot,
        body.values().result(statement.value(), finallies == 0)));
  }

  private StatementNode tryFinally(Action.TryFinally statement) {
    finallies++;
    StatementNode first = all(statement.body());
    finallies--;
    return new ExceptionNodes.TryFinally(first, all(statement.last()));
  }

  private ExceptionTag tag(m3.unit.ExceptionSymbol exception) {
    return body.calls().linked(body.instance().exception(exception.identity()), exception);
  }

  private StatementNode tryExcept(Action.TryExcept statement) {
    StatementNode inside = statement.otherwise() == null ? all(statement.body()) : new CaughtByElse(all(statement.body()));
    ExceptionNodes.Handler[] handlers = statement.handlers().stream().map(this::handler).toArray(ExceptionNodes.Handler[]::new);
    return new ExceptionNodes.TryExcept(inside, handlers, statement.otherwise() == null ? null : all(statement.otherwise()));
  }

  private ExceptionNodes.Handler handler(Action.Handler handler) {
    ExceptionTag[] tags = handler.exceptions().stream().map(this::tag).toArray(ExceptionTag[]::new);
    VariableSymbol argument = handler.argument();
    if (argument == null) {
      return new ExceptionNodes.Handler(tags, -1, null, all(handler.body()));
    }
    int slot = body.activation().slot("<argument>", Kind.OBJECT);
    StatementNode bind = argument.type().isStructured()
        ? body.variables().beginStored(argument, new LocalNodes.ReadObject(slot))
        : body.variables().beginScalar(argument, Kind.of(argument.type()), new LocalNodes.Unbox(slot));
    return new ExceptionNodes.Handler(tags, slot, bind, all(handler.body()));
  }

  private StatementNode lock(Action.Lock lock) {
    int slot = body.activation().slot("<mutex>", Kind.OBJECT);
    StatementNode acquire = BodyTranslator.at(new LockNodes.Acquire(slot, body.values().scalar(lock.mutex())), lock.mutex().span());
    StatementNode guarded = new ExceptionNodes.TryFinally(all(lock.body()), new LockNodes.Release(slot));
    return BodyTranslator.sequence(List.of(acquire, guarded));
  }

  private StatementNode typeCase(Action.TypeCase statement) {
    int slot = body.activation().slot("<selector>", Kind.OBJECT);
    ExpressionNode selector = body.values().scalar(statement.selector());
    ControlNodes.TypeArm[] arms = new ControlNodes.TypeArm[statement.arms().size()];
    boolean nilTaken = false;
    for (int i = 0; i < arms.length; i++) {
      Action.TypeArm arm = statement.arms().get(i);
      TypeNodes.Test[] tests = arm.types().stream().map(body.values()::test).toArray(TypeNodes.Test[]::new);
      boolean nil = !nilTaken;
      nilTaken = true;
      StatementNode bind = arm.variable() == null ? null
          : body.variables().beginScalar(arm.variable(), Kind.OBJECT, new LocalNodes.ReadObject(slot));
      arms[i] = new ControlNodes.TypeArm(tests, nil, bind, all(arm.body()));
    }
    return new ControlNodes.TypeCase(slot, selector, arms, statement.otherwise() == null ? null : all(statement.otherwise()));
  }

  private StatementNode with(Action.With with) {
    List<StatementNode> nodes = new ArrayList<>();
    VariableSymbol variable = with.variable();
    if (variable.storage() == VariableSymbol.Kind.ALIAS) {
      Value.Place place = body.places().hold((Value.Place) with.value(), nodes);
      alias(variable, place, nodes);
    } else if (isOpen(variable.type())) {
      nodes.add(body.variables().beginOpen(variable, body.places().storage(with.value())));
    } else {
      nodes.add(body.variables().begin(variable, with.value()));
    }
    with.body().forEach(a -> nodes.add(statement(a)));
    return BodyTranslator.sequence(nodes);
  }

  /** Makes {@code variable} stand for {@code place}; nested procedures get a reference or the storage. */
  private void alias(VariableSymbol variable, Value.Place place, List<StatementNode> nodes) {
    body.activation().settle(variable, new Home.Alias(place));
    if (!variable.isCaptured()) {
      return;
    }
    if (place.type().isStructured() && body.views().isViewed(place)) {
      body.views().export(place, nodes);
      return;
    }
    int index = body.activation().export(variable);
    ExpressionNode hold = place.type().isStructured() ? body.places().storage(place) : body.places().refer(place);
    nodes.add(new m3.nodes.CellNodes.Export(body.activation().environmentSlot(), index, hold));
  }
}
