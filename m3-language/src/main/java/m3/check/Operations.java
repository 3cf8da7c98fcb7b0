// SPDX-License-Identifier: MIT
package m3.check;

import java.util.List;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.source.Span;
import m3.syntax.Expr;
import m3.types.ArrayType;
import m3.types.Constant;
import m3.types.EnumerationType;
import m3.types.FloatType;
import m3.types.IntegerType;
import m3.types.Layout;
import m3.types.OrdinalType;
import m3.types.ReferenceType;
import m3.types.SubrangeType;
import m3.types.Type;
import m3.unit.Conversion;
import m3.unit.Operation;
import m3.unit.Value;

/** The predeclared operations (definition 2.6.13, 2.6.14, 2.3.19) and SPIN's. */
final class Operations {
  private static final SubrangeType CARDINAL = SubrangeType.CARDINAL;

  private final UnitChecker unit;
  private final Views views;
  private final Steps steps;

  Operations(UnitChecker unit) {
    this.unit = unit;
    this.views = new Views(unit);
    this.steps = new Steps(unit);
  }

  Value check(String name, Expr.Call call, Scope scope) {
    if (name.equals("NEW")) {
      return call.actuals().isEmpty() ? count(name, call, 1, 1) : unit.allocation.check(call, scope);
    }
    for (Expr.Actual actual : call.actuals()) {
      if (actual.keyword() != null) {
        unit.report(Diagnostic.of(Code.KEYWORD_HERE, actual.keyword().span(), name));
        return Expressions.broken(call.span());
      }
    }
    int least = switch (name) {
      case "THIS_MODULE" -> 0;
      case "MAX", "MIN", "NARROW", "ISTYPE", "VAL", "SUBARRAY", "VIEW", "LOOPHOLE" -> 2;
      default -> 1;
    };
    int most = switch (name) {
      case "SUBARRAY" -> 3;
      case "INC", "DEC", "FLOAT", "ROUND", "TRUNC", "FLOOR", "CEILING" -> 2;
      default -> least;
    };
    int given = call.actuals().size();
    if (given < Math.max(least, name.equals("SUBARRAY") ? 3 : least) || given > most) {
      return count(name, call, least, most);
    }
    return switch (name) {
      case "ABS" -> absolute(call, scope);
      case "MAX", "MIN" -> extreme(name, call, scope);
      case "ORD" -> ord(call, scope);
      case "VAL" -> val(call, scope);
      case "FIRST", "LAST", "NUMBER" -> range(name, call, scope);
      case "FLOAT" -> toFloat(call, scope);
      case "ROUND", "TRUNC", "FLOOR", "CEILING" -> toWhole(name, call, scope);
      case "BITSIZE", "BYTESIZE", "ADRSIZE" -> size(name, call, scope);
      case "NARROW" -> unit.conversions.narrow(value(call, 0, scope), typeArgument(name, call, 1, scope), call.span());
      case "ISTYPE" -> isType(call, scope);
      case "TYPECODE" -> typecode(call, scope);
      case "SUBARRAY" -> subarray(call, scope);
      case "INC", "DEC" -> steps.check(name, call, scope);
      case "VIEW" -> views.check(call, scope);
      case "THIS_MODULE" -> new Value.UnitValue(call.span(), m3.types.AnyReference.REFANY, null);
      case "INTERFACE_UNIT" -> interfaceUnit(call, scope);
      default -> unsafe(name, call);
    };
  }

  private Value count(String name, Expr.Call call, int least, int most) {
    int given = call.actuals().size();
    String wanted = name.equals("SUBARRAY") ? "3 arguments" : least == most
        ? least == 0 ? "no arguments" : least == 1 ? "one argument" : least + " arguments"
        : least + " or " + most + " arguments";
    unit.report(Diagnostic.of(Code.ARGUMENT_COUNT, call.span(), name, wanted, given + (given == 1 ? " is" : " are")));
    return Expressions.broken(call.span());
  }

  private Value unsafe(String name, Expr.Call call) {
    unit.report(Diagnostic.of(Code.UNSAFE_OPERATION, call.span(), name));
    return Expressions.broken(call.span());
  }

  private Value value(Expr.Call call, int index, Scope scope) {
    return unit.expressions.value(call.actuals().get(index).value(), scope);
  }

  /** Argument {@code index} as a type; the error type, and a diagnostic, when it is none. */
  Type typeArgument(String operation, Expr.Call call, int index, Scope scope) {
    Expr written = call.actuals().get(index).value();
    return switch (unit.names.meaning(written, scope)) {
      case Meaning.OfType(Type type) -> type;
      case Meaning.Broken broken -> m3.types.ErrorType.ERROR;
      case Meaning other -> {
        unit.report(Diagnostic.of(Code.TYPE_NEEDED, written.span(), operation).here("this is " + other.kind()));
        yield m3.types.ErrorType.ERROR;
      }
    };
  }

  private Value refuse(String name, Value operand, Span span) {
    if (!operand.type().isError()) {
      unit.report(Diagnostic.of(Code.OPERAND_TYPE, span, name, operand.type()).also(operand.span(), "this is " + operand.type()));
    }
    return Expressions.broken(span);
  }

  private Value absolute(Expr.Call call, Scope scope) {
    Value operand = value(call, 0, scope);
    Type type = operand.type().unpacked();
    Type result = type.isFloat() ? type : type instanceof OrdinalType o && o.base() instanceof IntegerType ? o.base() : null;
    return result == null ? refuse("ABS", operand, call.span())
        : unit.operators.convert(call.span(), Conversion.ABSOLUTE, result, operand);
  }

  private Value extreme(String name, Expr.Call call, Scope scope) {
    Value a = value(call, 0, scope);
    Value b = value(call, 1, scope);
    if (a.type().isError() || b.type().isError()) {
      return Expressions.broken(call.span());
    }
    Type x = a.type().unpacked();
    Type y = b.type().unpacked();
    Type result = x instanceof OrdinalType s && y instanceof OrdinalType t && m3.types.Relations.equal(s.base(), t.base())
        ? s.base() : x.isFloat() && x == y ? x : null;
    if (result == null) {
      unit.report(Diagnostic.of(Code.OPERAND_TYPES, call.span(), name, a.type(), b.type()));
      return Expressions.broken(call.span());
    }
    return unit.operators.fold(call.span(), Operation.valueOf(name), result, a, b);
  }

  private Value ord(Expr.Call call, Scope scope) {
    Value operand = value(call, 0, scope);
    OrdinalType type = operand.type().ordinal();
    if (type == null) {
      return refuse("ORD", operand, call.span());
    }
    Type result = type.base() == IntegerType.LONGINT ? IntegerType.LONGINT
        : new SubrangeType(IntegerType.INTEGER, type.low(), type.high());
    Type shown = type.base() == IntegerType.LONGINT ? IntegerType.INTEGER : result;
    return relabel(call.span(), operand, shown);
  }

  /** The same ordinal value with another type. */
  private static Value relabel(Span span, Value operand, Type type) {
    Constant constant = Folding.of(operand);
    return constant != null ? new Value.Literal(span, type, constant)
        : new Value.CheckRange(span, type, operand, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  private Value val(Expr.Call call, Scope scope) {
    Value operand = value(call, 0, scope);
    Type type = typeArgument("VAL", call, 1, scope);
    if (type.isError()) {
      return Expressions.broken(call.span());
    }
    OrdinalType from = operand.type().ordinal();
    if (from == null || !(from.base() instanceof IntegerType)) {
      return refuse("VAL", operand, call.span());
    }
    if (!(type.unpacked() instanceof OrdinalType ordinal)) {
      unit.report(Diagnostic.of(Code.ORDINAL_NEEDED, call.actuals().get(1).span(), "the type of VAL", type));
      return Expressions.broken(call.span());
    }
    if (Folding.of(operand) instanceof Constant.Ordinal(long v)) {
      if (!ordinal.contains(v)) {
        unit.report(Diagnostic.of(Code.CONSTANT_RANGE, operand.span(), v, type));
        return Expressions.broken(call.span());
      }
      return new Value.Literal(call.span(), type, new Constant.Ordinal(v));
    }
    return new Value.CheckRange(call.span(), type, operand, ordinal.low(), ordinal.high());
  }

  private Value range(String name, Expr.Call call, Scope scope) {
    Meaning meaning = unit.names.meaning(call.actuals().getFirst().value(), scope);
    Type type = switch (meaning) {
      case Meaning.OfType(Type t) -> t;
      case Meaning.OfValue(Value v) -> v.type();
      default -> m3.types.ErrorType.ERROR;
    };
    if (type == null || type.isError()) {
      return Expressions.broken(call.span());
    }
    Type of = type.unpacked();
    if (meaning instanceof Meaning.OfValue(Value v)) {
      m3.types.RefType ref = unit.relations().refOf(type);
      Value array = ref != null && ref.target().unpacked() instanceof ArrayType
          ? new Value.Place.Referent(v.span(), ref.target(), v) : v;
      of = array.type().unpacked();
      if (of instanceof ArrayType a && a.isOpen()) {
        return open(name, call.span(), array);
      }
    }
    if (of instanceof FloatType real && !name.equals("NUMBER")) {
      double last = real == FloatType.REAL ? Float.MAX_VALUE : Double.MAX_VALUE;
      return new Value.Literal(call.span(), real, new Constant.Floating(name.equals("FIRST") ? -last : last));
    }
    OrdinalType ordinal = of instanceof ArrayType a && !a.isOpen() ? a.index() : of instanceof OrdinalType o
        && meaning instanceof Meaning.OfType ? o : null;
    if (ordinal == null || ordinal.isEmpty() && !name.equals("NUMBER")) {
      unit.report(Diagnostic.of(Code.OPERAND_TYPE, call.span(), name, type));
      return Expressions.broken(call.span());
    }
    if (name.equals("NUMBER")) {
      if (ordinal.count() == Long.MAX_VALUE) {
        unit.report(Diagnostic.of(Code.CONSTANT_OVERFLOW, call.span(), CARDINAL));
        return Expressions.broken(call.span());
      }
      return new Value.Literal(call.span(), IntegerType.INTEGER, new Constant.Ordinal(ordinal.count()));
    }
    return new Value.Literal(call.span(), ordinal, new Constant.Ordinal(name.equals("FIRST") ? ordinal.low() : ordinal.high()));
  }

  private static Value open(String name, Span span, Value array) {
    Value number = new Value.Unary(span, CARDINAL, Conversion.NUMBER, array);
    return switch (name) {
      case "FIRST" -> new Value.Literal(span, IntegerType.INTEGER, new Constant.Ordinal(0));
      case "LAST" -> new Value.Binary(span, IntegerType.INTEGER, Operation.SUBTRACT, number,
          new Value.Literal(span, IntegerType.INTEGER, new Constant.Ordinal(1)));
      default -> number;
    };
  }

  private Value toFloat(Expr.Call call, Scope scope) {
    Value operand = value(call, 0, scope);
    Type type = call.actuals().size() == 2 ? typeArgument("FLOAT", call, 1, scope) : FloatType.REAL;
    if (operand.type().isError() || type.isError()) {
      return Expressions.broken(call.span());
    }
    if (!(type.unpacked() instanceof FloatType real)) {
      unit.report(Diagnostic.of(Code.OPERAND_TYPE, call.actuals().get(1).span(), "FLOAT", type));
      return Expressions.broken(call.span());
    }
    boolean single = real == FloatType.REAL;
    if (operand.type().isFloat()) {
      return unit.operators.convert(call.span(), single ? Conversion.ROUND_TO_REAL : Conversion.TO_LONGREAL, real, operand);
    }
    return operand.type().ordinal() != null && operand.type().ordinal().base() instanceof IntegerType
        ? unit.operators.convert(call.span(), single ? Conversion.TO_REAL : Conversion.TO_LONGREAL, real, operand)
        : refuse("FLOAT", operand, call.span());
  }

  private Value toWhole(String name, Expr.Call call, Scope scope) {
    Value operand = value(call, 0, scope);
    Type type = call.actuals().size() == 2 ? typeArgument(name, call, 1, scope) : IntegerType.INTEGER;
    if (!(type.unpacked() instanceof IntegerType whole)) {
      if (!type.isError()) {
        unit.report(Diagnostic.of(Code.OPERAND_TYPE, call.actuals().get(1).span(), name, type));
      }
      return Expressions.broken(call.span());
    }
    return operand.type().isFloat() ? unit.operators.convert(call.span(), Conversion.valueOf(name), whole, operand)
        : refuse(name, operand, call.span());
  }

  private Value size(String name, Expr.Call call, Scope scope) {
    Meaning meaning = unit.names.meaning(call.actuals().getFirst().value(), scope);
    Type type = switch (meaning) {
      case Meaning.OfType(Type t) -> t;
      case Meaning.OfValue(Value v) -> v.type();
      default -> m3.types.ErrorType.ERROR;
    };
    if (type.isError()) {
      return Expressions.broken(call.span());
    }
    long bits = Layout.size(type);
    if (bits < 0 && meaning instanceof Meaning.OfValue(Value.Place array)) {
      return openSize(name, call.span(), array);
    }
    if (bits < 0) {
      unit.report(Diagnostic.of(Code.OPERAND_TYPE, call.span(), name, type));
      return Expressions.broken(call.span());
    }
    return new Value.Literal(call.span(), IntegerType.INTEGER,
        new Constant.Ordinal(name.equals("BITSIZE") ? bits : (bits + 7) / 8));
  }

  /** The size of an open array, which depends on how many elements it has. */
  private Value openSize(String name, Span span, Value.Place array) {
    ArrayType row = (ArrayType) array.type().unpacked();
    while (row.element().unpacked() instanceof ArrayType inner && inner.isOpen()) {
      row = inner;
    }
    Value count = new Value.Unary(span, CARDINAL, Conversion.ELEMENTS, array);
    Value bits = new Value.Binary(span, IntegerType.INTEGER, Operation.MULTIPLY, count, whole(span, Layout.elementStride(row)));
    if (name.equals("BITSIZE")) {
      return bits;
    }
    Value rounded = new Value.Binary(span, IntegerType.INTEGER, Operation.ADD, bits, whole(span, 7));
    return new Value.Binary(span, IntegerType.INTEGER, Operation.DIV, rounded, whole(span, 8));
  }

  private static Value whole(Span span, long value) {
    return new Value.Literal(span, IntegerType.INTEGER, new Constant.Ordinal(value));
  }

  private Value isType(Expr.Call call, Scope scope) {
    Value operand = value(call, 0, scope);
    Type type = typeArgument("ISTYPE", call, 1, scope);
    if (operand.type().isError() || type.isError()) {
      return Expressions.broken(call.span());
    }
    if (!operand.type().isReference() || !(type.unpacked() instanceof ReferenceType) || !unit.conversions.related(operand.type(), type)) {
      unit.report(Diagnostic.of(Code.NEVER, call.span(), operand.type(), type));
      return Expressions.broken(call.span());
    }
    return new Value.IsType(call.span(), EnumerationType.BOOLEAN, operand, type);
  }

  private Value typecode(Expr.Call call, Scope scope) {
    Meaning meaning = unit.names.meaning(call.actuals().getFirst().value(), scope);
    return switch (meaning) {
      case Meaning.OfType(Type t) when t.unpacked() instanceof ReferenceType -> new Value.TypeCode(call.span(), CARDINAL, t);
      case Meaning.OfValue(Value v) when v.type() != null && v.type().isReference() ->
          new Value.Unary(call.span(), CARDINAL, Conversion.TYPECODE, v);
      case Meaning.Broken broken -> Expressions.broken(call.span());
      default -> {
        unit.report(Diagnostic.of(Code.OPERAND_TYPE, call.span(), "TYPECODE", call.actuals().getFirst().span().text()));
        yield Expressions.broken(call.span());
      }
    };
  }

  private Value subarray(Expr.Call call, Scope scope) {
    Value array = value(call, 0, scope);
    m3.types.RefType ref = unit.relations().refOf(array.type());
    if (ref != null && ref.target().unpacked() instanceof ArrayType) {
      array = new Value.Place.Referent(array.span(), ref.target(), array);
    }
    Value from = unit.conversions.convert(value(call, 1, scope), CARDINAL);
    Value count = unit.conversions.convert(value(call, 2, scope), CARDINAL);
    if (array.type().isError() || from.type().isError() || count.type().isError()) {
      return Expressions.broken(call.span());
    }
    if (!(array.type().unpacked() instanceof ArrayType type)) {
      unit.report(Diagnostic.of(Code.NOT_AN_ARRAY, array.span(), array.type()));
      return Expressions.broken(call.span());
    }
    return new Value.Place.Subarray(call.span(), new ArrayType(null, type.element()), array, from, count);
  }

  private Value interfaceUnit(Expr.Call call, Scope scope) {
    Expr written = call.actuals().getFirst().value();
    return switch (unit.names.meaning(written, scope)) {
      case Meaning.OfUnit(m3.unit.Interface of) -> new Value.UnitValue(call.span(), m3.types.AnyReference.REFANY, of.name());
      case Meaning.Broken broken -> Expressions.broken(call.span());
      case Meaning other -> {
        unit.report(Diagnostic.of(Code.NOT_A_VALUE, written.span(), written.span().text(), other.kind() + ", not an interface"));
        yield Expressions.broken(call.span());
      }
    };
  }

  /** The operations whose calls are statements. */
  static boolean isStatement(String name) {
    return List.of("INC", "DEC", "DISPOSE").contains(name);
  }
}
