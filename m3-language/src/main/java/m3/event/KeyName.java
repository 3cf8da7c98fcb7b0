// SPDX-License-Identifier: MIT
package m3.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import m3.runtime.ModuleInstance;
import m3.types.ArrayType;
import m3.types.Constant;
import m3.types.OrdinalType;
import m3.unit.Action;
import m3.unit.ProcedureSymbol;
import m3.unit.Value;
import m3.unit.Value.Place;
import m3.unit.VariableSymbol;

/**
 * The name of an expression in a guard: the same for the same expression over the same arguments, whoever wrote it; null for expressions
 * that are not keys, since they depend on the closure or might take long.
 */
final class KeyName {
  private final ModuleInstance module;
  private final ProcedureSymbol guard;
  private final int first;
  private final Map<VariableSymbol, Value> bound = new HashMap<>();
  private final Events events;

  KeyName(ModuleInstance module, ProcedureSymbol guard, boolean takesClosure) {
    this.events = Events.of(module.context());
    this.module = module;
    this.guard = guard;
    this.first = takesClosure ? 1 : 0;
    bind(guard.body().body());
  }

  private void bind(List<Action> body) {
    switch (body.getFirst()) {
      case Action.With w -> {
        bound.put(w.variable(), w.value());
        bind(w.body());
      }
      case Action.Block b -> bind(b.body());
      default -> { }
    }
  }

  String of(Value value) {
    return switch (value) {
      case Value.Literal(_, _, Constant.Ordinal(long constant)) -> Long.toString(constant);
      case Value.Binary b when b.type().unpacked() instanceof OrdinalType && b.left().type().unpacked() instanceof OrdinalType ->
          join("(", of(b.left()), " " + b.operation() + " ", of(b.right()), ")");
      case Value.Unary u when u.type().unpacked() instanceof OrdinalType -> join(u.conversion() + "(", of(u.operand()), ")");
      case Value.CheckRange c -> join("(", of(c.operand()), " in " + c.low() + ".." + c.high() + ")");
      case Value.Call c -> call(c);
      case Place p -> place(p);
      default -> null;
    };
  }

  private String call(Value.Call call) {
    if (!(call.callee() instanceof Value.Callee.Direct(ProcedureSymbol callee)) || !callee.isExternal()
        || !callee.type().isFunctional() && !callee.unit().equals("Word") && !callee.unit().equals("Long")) {
      return null;
    }
    StringBuilder name = new StringBuilder(callee.qualifiedName()).append('(');
    for (Value.Argument argument : call.arguments()) {
      String part = argument instanceof Value.Argument.ByValue(Value value) ? of(value) : null;
      if (part == null) {
        return null;
      }
      name.append(part).append(", ");
    }
    return name.append(')').toString();
  }

  private String place(Place place) {
    return switch (place) {
      case Place.Variable v -> variable(v.symbol());
      case Place.Field f -> join("", of(f.record()), "." + f.of().fields().get(f.index()).name()
          + "@" + events.numberOf(module.context().types().record(f.of(), module)));
      case Place.ObjectField f -> join("", of(f.object()), "." + f.name()
          + "@" + events.numberOf(module.context().types().object(f.owner(), module)));
      case Place.Referent r -> join("", of(r.reference()), "^");
      case Place.Element e -> join("", of(e.array()), "[", of(e.index()), indexed(e.of()));
      case Place.View v -> join("VIEW(", of(v.source()), ", " + v.type() + "@" + events.numberOf(module) + ")");
      case Place.Subarray s -> null;
    };
  }

  private static String indexed(ArrayType array) {
    return array.isOpen() ? "]" : " of " + array.index() + "]";
  }

  private String variable(VariableSymbol symbol) {
    if (bound.containsKey(symbol)) {
      return of(bound.get(symbol));
    }
    int position = guard.formals().indexOf(symbol);
    if (position < first || symbol.isAssigned()) {
      return null;
    }
    return "$" + (position - first);
  }

  private static String join(String before, String one, String after) {
    return one == null ? null : before + one + after;
  }

  private static String join(String before, String one, String between, String two, String after) {
    return one == null || two == null ? null : before + one + between + two + after;
  }
}
