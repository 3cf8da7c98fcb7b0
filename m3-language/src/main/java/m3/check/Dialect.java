// SPDX-License-Identifier: MIT
package m3.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.source.Span;
import m3.types.ProcedureType;
import m3.types.ReferenceType;
import m3.unit.ProcedureSymbol;
import m3.unit.Value;
import m3.unit.VariableSymbol;

/** SPIN's restrictions on EPHEMERAL and FUNCTIONAL procedures (requirements R182, R183). */
final class Dialect {
  private final UnitChecker unit;
  private final Map<VariableSymbol, Value> aliases = new HashMap<>();
  private final List<ReferenceType> declared = new ArrayList<>();

  Dialect(UnitChecker unit) {
    this.unit = unit;
  }

  /** Notes that WITH makes {@code name} stand for {@code value}. */
  void noteAlias(VariableSymbol name, Value value) {
    aliases.put(name, value);
  }

  /** Notes an object type that the unit, or an interface it exports, declares or reveals. */
  void noteDeclared(ReferenceType type) {
    declared.add(type);
  }

  /** Whether the unit may call a method as {@code type} has it: some subtype of it is its own. */
  boolean mayCall(ReferenceType type) {
    return declared.stream().anyMatch(own -> unit.relations().isSubtype(own, type));
  }

  /** A call of {@code callee} at {@code span} inside {@code scope}; UNSAFE units are only warned. */
  void call(Scope scope, ProcedureType callee, String name, Span span) {
    ProcedureSymbol owner = scope.owner();
    if (owner == null) {
      return;
    }
    if (owner.type().isEphemeral() && !callee.isEphemeral()) {
      unit.report(unit.isUnsafe() ? Diagnostic.of(Code.EPHEMERAL_UNSAFE, span, owner.name(), "`" + name + "`")
          : Diagnostic.of(Code.EPHEMERAL_CALL, span, owner.name(), name));
    }
    if (owner.type().isFunctional() && !callee.isFunctional()) {
      unit.report(Diagnostic.of(Code.FUNCTIONAL_CALL, span, owner.name(), name));
    }
  }

  /** An operation that EPHEMERAL procedures may not use: {@code what} is NEW, {@code &} or LOCK. */
  void operation(Scope scope, String what, Span span) {
    ProcedureSymbol owner = scope.owner();
    if (owner != null && owner.type().isEphemeral()) {
      unit.report(Diagnostic.of(unit.isUnsafe() ? Code.EPHEMERAL_UNSAFE : Code.EPHEMERAL_OPERATION, span, owner.name(), "`" + what + "`"));
    }
  }

  /** A LOCK, which is a call of Thread.Acquire too (definition 2.3.19). */
  void lock(Scope scope, Span span) {
    operation(scope, "LOCK", span);
    ProcedureSymbol owner = scope.owner();
    if (owner != null && owner.type().isFunctional()) {
      unit.report(Diagnostic.of(Code.FUNCTIONAL_CALL, span, owner.name(), "Thread.Acquire").note("LOCK calls it (Modula-3 2.3.19)"));
    }
  }

  /** An assignment to {@code target}, directly or by passing it on as VAR. */
  void assign(Scope scope, Value target, Span span) {
    ProcedureSymbol owner = scope.owner();
    if (owner == null || !owner.type().isFunctional()) {
      return;
    }
    String outside = outside(target, owner);
    if (outside != null) {
      unit.report(Diagnostic.of(Code.FUNCTIONAL_ASSIGN, span, owner.name(), outside));
    }
  }

  private String outside(Value target, ProcedureSymbol owner) {
    return switch (target) {
      case Value.Place.Variable v when v.symbol().storage() == VariableSymbol.Kind.GLOBAL -> "a global variable";
      case Value.Place.Variable v when v.symbol().storage() == VariableSymbol.Kind.VAR_FORMAL -> "a VAR formal";
      case Value.Place.Variable v when aliases.containsKey(v.symbol()) -> outside(aliases.get(v.symbol()), owner);
      case Value.Place.Variable v -> v.symbol().owner() == owner ? null : "a variable of the procedure around it";
      case Value.Place.Field f -> outside(f.record(), owner);
      case Value.Place.Element e -> outside(e.array(), owner);
      case Value.Place.Subarray s -> outside(s.array(), owner);
      case Value.Place.View v -> outside(v.source(), owner);
      case Value.Place.Referent r -> "what a reference refers to";
      case Value.Place.ObjectField f -> "a field of an object";
      default -> null;
    };
  }
}
