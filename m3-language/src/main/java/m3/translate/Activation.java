// SPDX-License-Identifier: MIT
package m3.translate;

import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import m3.interop.LocalPlace;
import m3.interop.LocalVariable;
import m3.nodes.BlankSlots;
import m3.runtime.Kind;
import m3.runtime.Linkage;
import m3.runtime.ValueLayout;
import m3.source.Span;
import m3.types.Type;
import m3.unit.ProcedureSymbol;
import m3.unit.Value;
import m3.unit.VariableSymbol;

/** The frame of one procedure as it is laid out: slots, where variables live, what nested procedures see. */
final class Activation {
  private final ProcedureSymbol procedure;
  private final Activation outer;
  private final FrameDescriptor.Builder frame = FrameDescriptor.newBuilder();
  private final Map<VariableSymbol, Home> homes = new LinkedHashMap<>();
  private final Map<VariableSymbol, Span> extents = new HashMap<>();
  private final Map<VariableSymbol, Integer> exported = new LinkedHashMap<>();
  private final Map<ProcedureSymbol, Linkage> nested = new HashMap<>();
  private final List<Kind> kinds = new ArrayList<>();
  private int environmentSlot = -1;
  private Span extent;

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

  int slot(String name, Kind kind) {
    kinds.add(kind);
    return frame.addSlot(FrameSlotKind.Static, name, kind);
  }

  /** The first of three slots in a row, for an array, its offset and its length. */
  int tripleSlot() {
    int first = slot(null, Kind.OBJECT);
    slot(null, Kind.LONG);
    slot(null, Kind.LONG);
    return first;
  }

  /** How many slots there are so far. */
  int slotCount() {
    return kinds.size();
  }

  /** Of the slots of what was translated since there were {@code count}, at which nothing outside it looks; null when there are none. */
  BlankSlots slotsSince(int count) {
    int[] own = IntStream.range(count, slotCount()).filter(slot -> slot != environmentSlot).toArray();
    return own.length == 0 ? null : new BlankSlots(own, IntStream.of(own).mapToObj(kinds::get).toArray(Kind[]::new));
  }

  Home home(VariableSymbol variable) {
    return homes.get(variable);
  }

  void settle(VariableSymbol variable, Home home) {
    homes.put(variable, home);
    if (extent != null) {
      extents.put(variable, extent);
    }
  }

  /** The statement in which variables are settled from now on; null for all of the procedure. */
  void setExtent(Span statement) {
    extent = statement;
  }

  Span extent() {
    return extent;
  }

  /**
   * The variables that a debugger shows, outer ones first; {@code layouts} gives the layout of a type, {@code aliased} the
   * place of a name that stands for a designator.
   */
  List<LocalVariable> locals(Function<Type, ValueLayout> layouts, Function<Value.Place, LocalPlace> aliased) {
    List<LocalVariable> all = new ArrayList<>();
    int depth = 1;
    for (Activation around = outer; around != null; around = around.outer) {
      all.addAll(0, around.captured(depth++, layouts));
    }
    homes.forEach((variable, home) -> {
      if (variable.span() != null) {
        Span extent = extents.get(variable);
        LocalPlace place = place(home, aliased);
        all.add(new LocalVariable(variable.name(), variable.span().start(), extent == null ? Integer.MAX_VALUE : extent.end(), variable.type(),
            layout(variable, layouts), place));
      }
    });
    return all;
  }

  /** The variables of this activation that one {@code depth} procedures further in can see. */
  private List<LocalVariable> captured(int depth, Function<Type, ValueLayout> layouts) {
    List<LocalVariable> all = new ArrayList<>();
    exported.forEach((variable, index) -> {
      if (variable.span() == null) {
        return;
      }
      LocalPlace entry = new LocalPlace.Captured(depth, index);
      LocalPlace place = variable.type().isStructured() ? entry : new LocalPlace.Referred(Kind.of(variable.type()), entry);
      Span extent = extents.get(variable);
      all.add(new LocalVariable(variable.name(), extent == null ? -1 : extent.start(), extent == null ? Integer.MAX_VALUE : extent.end(),
          variable.type(), layout(variable, layouts), place));
    });
    return all;
  }

  private static ValueLayout layout(VariableSymbol variable, Function<Type, ValueLayout> layouts) {
    return variable.type().isStructured() ? layouts.apply(variable.type()) : null;
  }

  private static LocalPlace place(Home home, Function<Value.Place, LocalPlace> aliased) {
    return switch (home) {
      case Home.Slot(Kind kind, int slot) -> new LocalPlace.InSlot(kind, slot);
      case Home.Referred(Kind kind, int slot) -> new LocalPlace.Referred(kind, new LocalPlace.InSlot(Kind.OBJECT, slot));
      case Home.Stored(int slot) -> new LocalPlace.InSlot(Kind.OBJECT, slot);
      case Home.Open(int slot) -> new LocalPlace.Open(slot);
      case Home.Alias(Value.Place place) -> aliased.apply(place);
    };
  }

  /** A fresh scalar slot as the home of {@code variable}. */
  Home.Slot scalar(VariableSymbol variable, Kind kind) {
    Home.Slot home = new Home.Slot(kind, slot(variable.name(), kind));
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
      environmentSlot = slot("<environment>", Kind.OBJECT);
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
