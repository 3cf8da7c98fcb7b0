// SPDX-License-Identifier: MIT
package m3.check;

import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.source.Span;
import m3.types.ArrayType;
import m3.types.Constant;
import m3.types.EnumerationType;
import m3.types.FloatType;
import m3.types.IntegerType;
import m3.types.OpaqueType;
import m3.types.OrdinalType;
import m3.types.ProcedureType;
import m3.types.ReferenceType;
import m3.types.Type;
import m3.unit.Bounds;
import m3.unit.Value;
import m3.unit.VariableSymbol;

/** Assignability, with the run-time checks it leaves (definition 2.3.1). */
final class Conversions {
  /** What to say of two types of which {@link #writtenAlike} holds. */
  static final String WRITTEN_ALIKE = "these are two types: they differ in defaults or methods, or are declared in two places";

  private final UnitChecker unit;

  Conversions(UnitChecker unit) {
    this.unit = unit;
  }

  /** {@code value} as something of type {@code target}, checks written out; broken, and a diagnostic, when it cannot be. */
  Value convert(Value value, Type target) {
    return convert(value, target, null, null);
  }

  /** As {@link #convert(Value, Type)}; {@code declared} and {@code label} say where the target's type comes from. */
  Value convert(Value value, Type target, Span declared, String label) {
    if (value.type().isError() || target.isError()) {
      return value.type().isError() ? value : Expressions.broken(value.span());
    }
    if (!unit.relations().isAssignable(value.type(), target)) {
      refuse(value, target, declared, label);
      return Expressions.broken(value.span());
    }
    return switch (target.unpacked()) {
      case OrdinalType ordinal -> ordinal(value, target, ordinal);
      case ReferenceType reference -> reference(value, reference);
      case ProcedureType procedure -> procedure(value, procedure);
      case ArrayType array -> array(value, array);
      default -> value;
    };
  }

  private void refuse(Value value, Type target, Span declared, String label) {
    Diagnostic problem = Diagnostic.of(Code.NOT_ASSIGNABLE, value.span(), value.type(), target)
        .here("this is " + value.type()).also(declared, label);
    String help = writtenAlike(value.type(), target) ? WRITTEN_ALIKE : help(value, target.unpacked());
    unit.report(help == null ? problem : problem.help(help));
  }

  /** Whether two types that are not the same look it in a message. */
  static boolean writtenAlike(Type a, Type b) {
    return a.toString().equals(b.toString());
  }

  private String help(Value value, Type target) {
    Type source = value.type().unpacked();
    if (source == OpaqueType.TEXT && target == IntegerType.INTEGER) {
      return "to read a number from text use `Scan.Int`";
    }
    if (source instanceof OrdinalType o && o.base() == IntegerType.INTEGER && target == OpaqueType.TEXT) {
      return "to write a number as text use `Fmt.Int`";
    }
    if (source instanceof OrdinalType && target instanceof FloatType) {
      return "to make a float of a number use `FLOAT(..., " + target + ")`";
    }
    if (source instanceof FloatType && target instanceof FloatType) {
      return "floats are converted by `FLOAT(..., " + target + ")`";
    }
    if (source instanceof FloatType && target instanceof OrdinalType) {
      return "to make a whole number of a float use `ROUND`, `TRUNC`, `FLOOR` or `CEILING`";
    }
    if (source instanceof OrdinalType && target instanceof OrdinalType t) {
      return t.base() instanceof EnumerationType ? "`VAL(..., " + t.base() + ")` gives the member with a number"
          : "`ORD(...)` gives the number of a member" + (t.base() == IntegerType.LONGINT ? "; `VAL(..., LONGINT)` a LONGINT" : "");
    }
    if (value instanceof Value.Literal l && l.constant() instanceof Constant.Text t && t.value().length() == 1
        && target == EnumerationType.CHAR) {
      return "a character is written in single quotes";
    }
    return null;
  }

  private Value ordinal(Value value, Type target, OrdinalType ordinal) {
    Bounds bounds = Bounds.of(value);
    if (Folding.of(value) instanceof Constant.Ordinal(long v)) {
      if (!ordinal.contains(v)) {
        unit.report(Diagnostic.of(Code.CONSTANT_RANGE, value.span(), ordinal.show(v), target));
        return Expressions.broken(value.span());
      }
      return new Value.Literal(value.span(), target, new Constant.Ordinal(v));
    }
    if (bounds.within(ordinal.low(), ordinal.high())) {
      return value;
    }
    if (bounds.outside(ordinal.low(), ordinal.high())) {
      unit.report(Diagnostic.of(Code.SURELY_FAILS, value.span(), "no value of this is in `" + target + "`"));
    }
    return new Value.CheckRange(value.span(), target, value, ordinal.low(), ordinal.high());
  }

  private Value reference(Value value, ReferenceType target) {
    if (value.type() instanceof ProcedureType || unit.relations().isSubtype(value.type(), target)) {
      return value;
    }
    return new Value.CheckNarrow(value.span(), target, value);
  }

  private Value procedure(Value value, ProcedureType target) {
    if (value instanceof Value.ProcedureValue p && p.procedure().parent() != null) {
      unit.report(Diagnostic.of(Code.NESTED_PROCEDURE, value.span(), p.procedure().name())
          .also(p.procedure().span(), "nested in `" + p.procedure().parent().name() + "`"));
      return Expressions.broken(value.span());
    }
    Value checked = mayBeNested(value) ? new Value.CheckTopLevel(value.span(), value.type(), value) : value;
    return value.type() == ProcedureType.PROCANY && target != ProcedureType.PROCANY
        ? new Value.CheckNarrow(value.span(), target, checked) : checked;
  }

  private static boolean mayBeNested(Value value) {
    VariableSymbol symbol = Expressions.variable(value);
    return symbol != null && switch (symbol.storage()) {
      case VALUE_FORMAL, READONLY_FORMAL, VALUE_BINDING, ALIAS, VAR_FORMAL -> true;
      case GLOBAL, LOCAL, INDEX -> false;
    };
  }

  private Value array(Value value, ArrayType target) {
    if (target.isOpen() || !(value.type().unpacked() instanceof ArrayType source)) {
      return value;
    }
    return source.isOpen() ? new Value.CheckShape(value.span(), target, value) : value;
  }

  /** {@code value} passed to a VALUE formal: as an assignment, but a nested procedure may be passed on. */
  Value actual(Value value, Type formal, Span declared, String label) {
    if (formal.unpacked() instanceof ProcedureType procedure && formal != ProcedureType.PROCANY
        && unit.relations().isSubtype(value.type(), procedure)) {
      return value;
    }
    return convert(value, formal, declared, label);
  }

  /** Whether both types admit the comparisons {@code =} and {@code #}. */
  boolean comparable(Type a, Type b) {
    return unit.relations().isAssignable(a, b) || unit.relations().isAssignable(b, a);
  }
}
