// SPDX-License-Identifier: MIT
package m3.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The direct parts of typed trees, for passes that visit everything. */
public final class Walk {
  private Walk() {}

  /** The statements directly inside {@code action}. */
  public static List<Action> actions(Action action) {
    return switch (action) {
      case Action.Block b -> b.body();
      case Action.If i -> join(i.arms().stream().flatMap(a -> a.body().stream()), i.otherwise());
      case Action.Case c -> join(c.branches().stream().flatMap(b -> b.body().stream()), c.otherwise());
      case Action.Loop l -> l.body();
      case Action.For f -> f.body();
      case Action.TryExcept t -> join(Stream.concat(t.body().stream(), t.handlers().stream().flatMap(h -> h.body().stream())), t.otherwise());
      case Action.TryFinally t -> join(t.body().stream(), t.last());
      case Action.Lock l -> l.body();
      case Action.TypeCase t -> join(t.arms().stream().flatMap(a -> a.body().stream()), t.otherwise());
      case Action.With w -> w.body();
      case Action.Assign a -> List.of();
      case Action.Evaluate e -> List.of();
      case Action.Exit e -> List.of();
      case Action.Return r -> List.of();
      case Action.Raise r -> List.of();
      case Action.Assert a -> List.of();
    };
  }

  private static List<Action> join(Stream<Action> first, List<Action> last) {
    List<Action> all = new ArrayList<>(first.toList());
    if (last != null) {
      all.addAll(last);
    }
    return all;
  }

  /** The expressions directly inside {@code action}, nested statements left out. */
  public static List<Value> values(Action action) {
    return switch (action) {
      case Action.Assign a -> List.of(a.target(), a.value());
      case Action.Evaluate e -> List.of(e.value());
      case Action.Block b -> b.variables().stream().map(Action.Initial::value).filter(Objects::nonNull).toList();
      case Action.If i -> i.arms().stream().map(Action.Arm::condition).toList();
      case Action.Case c -> List.of(c.selector());
      case Action.Loop l -> present(l.before(), l.after());
      case Action.For f -> List.of(f.from(), f.to(), f.by());
      case Action.Return r -> present(r.value());
      case Action.Raise r -> present(r.argument());
      case Action.Lock l -> List.of(l.mutex());
      case Action.TypeCase t -> List.of(t.selector());
      case Action.With w -> List.of(w.value());
      case Action.Assert a -> present(a.condition(), a.message());
      case Action.Exit e -> List.of();
      case Action.TryExcept t -> List.of();
      case Action.TryFinally t -> List.of();
    };
  }

  /** The expressions directly inside {@code value}. */
  public static List<Value> values(Value value) {
    return switch (value) {
      case Value.Binary b -> List.of(b.left(), b.right());
      case Value.Unary u -> List.of(u.operand());
      case Value.ShortCircuit s -> List.of(s.left(), s.right());
      case Value.Call c -> call(c);
      case Value.MakeRecord r -> r.fields();
      case Value.MakeArray a -> a.elements();
      case Value.MakeSet s -> s.members().stream().flatMap(m -> present(m.low(), m.high()).stream()).toList();
      case Value.NewReferent n -> n.initial().stream().map(Value.FieldValue::value).toList();
      case Value.NewOpenArray n -> n.sizes();
      case Value.NewObject n -> n.initial().stream().map(Value.FieldValue::value).toList();
      case Value.CheckRange c -> List.of(c.operand());
      case Value.CheckNarrow c -> List.of(c.operand());
      case Value.CheckShape c -> List.of(c.operand());
      case Value.CheckTopLevel c -> List.of(c.operand());
      case Value.IsType i -> List.of(i.operand());
      case Value.Step s -> List.of(s.target(), s.amount());
      case Value.Place.Field f -> List.of(f.record());
      case Value.Place.ObjectField f -> List.of(f.object());
      case Value.Place.Referent r -> List.of(r.reference());
      case Value.Place.Element e -> List.of(e.array(), e.index());
      case Value.Place.Subarray s -> List.of(s.array(), s.from(), s.count());
      case Value.Place.View v -> List.of(v.source());
      case Value.Place.Variable v -> List.of();
      case Value.Literal l -> List.of();
      case Value.ProcedureValue p -> List.of();
      case Value.TypeCode t -> List.of();
      case Value.UnitValue u -> List.of();
      case Value.Broken b -> List.of();
    };
  }

  private static List<Value> call(Value.Call call) {
    List<Value> all = new ArrayList<>();
    switch (call.callee()) {
      case Value.Callee.Indirect i -> all.add(i.procedure());
      case Value.Callee.Method m -> all.add(m.receiver());
      case Value.Callee.Direct d -> { }
      case Value.Callee.OfType t -> { }
    }
    for (Value.Argument argument : call.arguments()) {
      all.add(switch (argument) {
        case Value.Argument.ByValue v -> v.value();
        case Value.Argument.ByReference r -> r.place();
        case Value.Argument.ByTemporary t -> t.value();
      });
    }
    return all;
  }

  private static List<Value> present(Value... values) {
    return Stream.of(values).filter(Objects::nonNull).toList();
  }
}
