// SPDX-License-Identifier: MIT
package m3.translate;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import m3.interop.LocalVariable;
import m3.interop.LocalVariable.Form;
import m3.runtime.Kind;
import m3.runtime.Linkage;
import m3.runtime.ValueLayout;
import m3.types.Type;
import m3.unit.ProcedureSymbol;
import m3.unit.VariableSymbol;

/** The frame of one procedure as it is laid out: slots, where variables live, what nested procedures see. */
final class Activation {
  private final ProcedureSymbol procedure;
  private final Activation outer;
  private final FrameDescriptor.Builder frame = FrameDescriptor.newBuilder();
  private final Map<VariableSymbol, Home> homes = new HashMap<>();
  private final Map<VariableSymbol, Integer> exported = new LinkedHashMap<>();
  private final Map<ProcedureSymbol, Linkage> nested = new HashMap<>();
  private int environmentSlot = -1;

  /** The activation of {@code procedure} inside {@code outer}, which is null at top level. */
  Activation(ProcedureSymbol procedure, Activation outer) {
    this.procedure = procedure;
    this.outer = outer;
  }

  ProcedureSymbol procedure() {
    return procedure;
  }

  Activation outer() {
    return outer;
  }

  FrameDescriptor descriptor() {
    return frame.build();
  }

  int slot(String name) {
    return frame.addSlot(FrameSlotKind.Static, name, null);
  }

  /** The first of three slots in a row. */
  int tripleSlot() {
    return frame.addSlots(3, FrameSlotKind.Static);
  }

  Home home(VariableSymbol variable) {
    return homes.get(variable);
  }

  void settle(VariableSymbol variable, Home home) {
    homes.put(variable, home);
  }

  /** The variables that a debugger shows, in the order of their declarations; {@code layouts} gives the layout of a type. */
  List<LocalVariable> locals(Function<Type, ValueLayout> layouts) {
    return homes.entrySet().stream().filter(e -> e.getKey().span() != null)
        .map(e -> local(e.getKey(), e.getValue(), layouts)).filter(Objects::nonNull)
        .sorted(Comparator.comparingInt(LocalVariable::declaredAt)).toList();
  }

  private static LocalVariable local(VariableSymbol variable, Home home, Function<Type, ValueLayout> layouts) {
    int at = variable.span().start();
    return switch (home) {
      case Home.Slot(Kind k, int slot) -> new LocalVariable(variable.name(), at, Form.SLOT, slot, variable.type(), null);
      case Home.Referred(Kind k, int slot) -> new LocalVariable(variable.name(), at, Form.REFERRED, slot, variable.type(), null);
      case Home.Stored(int slot) -> new LocalVariable(variable.name(), at, Form.STORED, slot, variable.type(), layouts.apply(variable.type()));
      case Home.Open(int slot) -> new LocalVariable(variable.name(), at, Form.OPEN, slot, variable.type(), layouts.apply(variable.type()));
      case Home.Alias _ -> null;
    };
  }

  /** A fresh scalar slot as the home of {@code variable}. */
  Home.Slot scalar(VariableSymbol variable, Kind kind) {
    Home.Slot home = new Home.Slot(kind, slot(variable.name()));
    settle(variable, home);
    return home;
  }

  /** The place of {@code variable} in the environment that nested procedures see. */
  int export(VariableSymbol variable) {
    environmentSlot();
    return exported.computeIfAbsent(variable, v -> exported.size() + 1);
  }

  /** The slot that holds the environment. */
  int environmentSlot() {
    if (environmentSlot < 0) {
      environmentSlot = slot("<environment>");
    }
    return environmentSlot;
  }

  /** The size of the environment; 0 when nested procedures need none. */
  int environmentSize() {
    return environmentSlot < 0 ? 0 : exported.size() + 1;
  }

  /** How many procedures out {@code owner} is; 0 for this one. */
  int distance(ProcedureSymbol owner) {
    int distance = 0;
    for (Activation a = this; a.procedure != owner; a = a.outer) {
      distance++;
    }
    return distance;
  }

  Activation at(ProcedureSymbol owner) {
    Activation a = this;
    while (a.procedure != owner) {
      a = a.outer;
    }
    return a;
  }

  Map<ProcedureSymbol, Linkage> nested() {
    return nested;
  }
}
