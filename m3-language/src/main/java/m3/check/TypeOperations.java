// SPDX-License-Identifier: MIT
package m3.check;

import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.source.Span;
import m3.syntax.Expr;
import m3.types.AnyReference;
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

/** NARROW, ISTYPE, TYPECODE, FIRST, LAST, NUMBER and the sizes (definition 2.6.13). */
final class TypeOperations {
  private static final SubrangeType CARDINAL = SubrangeType.CARDINAL;

  private final UnitChecker unit;

  TypeOperations(UnitChecker unit) {
    this.unit = unit;
  }

  /** An argument that may be a type or an expression: {@code value} is null for a type; null altogether when refused. */
  private record TypeOrValue(Type type, Value value) {}

  private TypeOrValue either(String name, Expr.Call call, Scope scope) {
    Expr written = call.actuals().getFirst().value();
    return switch (unit.names.meaning(written, scope)) {
      case Meaning.OfType(Type type) -> new TypeOrValue(type, null);
      case Meaning.OfValue(Value value) when value.type() != null -> new TypeOrValue(value.type(), value);
      case Meaning.Broken broken -> null;
      case Meaning other -> {
        unit.report(Diagnostic.of(Code.OPERAND_TYPE, call.span(), name, written.span().text()).also(written.span(),
            "this is " + (other instanceof Meaning.OfValue ? "no value" : other.kind())));
        yield null;
      }
    };
  }

  private Value refuse(String name, Span span, Type type) {
    unit.report(Diagnostic.of(Code.OPERAND_TYPE, span, name, type));
    return Expressions.broken(span);
  }

  Value range(String name, Expr.Call call, Scope scope) {
    TypeOrValue argument = either(name, call, scope);
    if (argument == null) {
      return Expressions.broken(call.span());
    }
    Type of = argument.type().unpacked();
    if (argument.value() != null) {
      Value array = unit.expressions.throughReference(argument.value(), ArrayType.class);
      of = array.type().unpacked();
      if (of instanceof ArrayType a && a.isOpen()) {
        return open(name, call.span(), array);
      }
    }
    if (of instanceof FloatType real && argument.value() == null && !name.equals("NUMBER")) {
      double infinity = name.equals("FIRST") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      return new Value.Literal(call.span(), real, new Constant.Floating(infinity));
    }
    OrdinalType ordinal = of instanceof ArrayType a && !a.isOpen() ? a.index()
        : of instanceof OrdinalType o && argument.value() == null ? o : null;
    if (ordinal == null || ordinal instanceof EnumerationType && ordinal.isEmpty() && !name.equals("NUMBER")) {
      return refuse(name, call.span(), argument.type());
    }
    if (name.equals("NUMBER")) {
      if (ordinal.count() == Long.MAX_VALUE) {
        unit.report(Diagnostic.of(Code.CONSTANT_OVERFLOW, call.span(), CARDINAL));
        return Expressions.broken(call.span());
      }
      return new Value.Literal(call.span(), CARDINAL, new Constant.Ordinal(ordinal.count()));
    }
    long end = name.equals("FIRST") ? ordinal.low() : ordinal.high();
    return new Value.Literal(call.span(), ordinal.base(), new Constant.Ordinal(end));
  }

  /** Of an open array, which is evaluated, for FIRST too: it may be that of a reference that is NIL. */
  private static Value open(String name, Span span, Value array) {
    Value number = new Value.Unary(span, CARDINAL, Conversion.NUMBER, array);
    return switch (name) {
      case "FIRST" -> new Value.Binary(span, IntegerType.INTEGER, Operation.MULTIPLY, number, whole(span, 0));
      case "LAST" -> new Value.Binary(span, IntegerType.INTEGER, Operation.SUBTRACT, number, whole(span, 1));
      default -> number;
    };
  }

  Value size(String name, Expr.Call call, Scope scope) {
    TypeOrValue argument = either(name, call, scope);
    if (argument == null || argument.type().isError()) {
      return Expressions.broken(call.span());
    }
    if (argument.value() != null && !Expressions.isDesignator(argument.value())) {
      unit.report(Diagnostic.of(Code.NOT_A_DESIGNATOR, argument.value().span()).note("`" + name + "` takes a variable or a type"));
      return Expressions.broken(call.span());
    }
    boolean bits = name.equals("BITSIZE");
    Type type = argument.type();
    long size = Layout.size(type);
    if (size >= 0) {
      return new Value.Literal(call.span(), CARDINAL, new Constant.Ordinal(bits ? size : (size + 7) / 8));
    }
    if (argument.value() == null || !(type.unpacked() instanceof ArrayType row)) {
      return refuse(name, call.span(), type);
    }
    while (row.element().unpacked() instanceof ArrayType inner && inner.isOpen()) {
      row = inner;
    }
    return openSize(call.span(), argument.value(), Layout.elementStride(row), bits);
  }

  /** The size of an open array whose elements, in all its open dimensions, stand {@code stride} bits apart. */
  private static Value openSize(Span span, Value array, long stride, boolean bits) {
    Value number = new Value.Unary(span, CARDINAL, Conversion.ELEMENTS, array);
    if (bits || stride % 8 == 0) {
      return new Value.Binary(span, CARDINAL, Operation.MULTIPLY, number, whole(span, bits ? stride : stride / 8));
    }
    Value all = new Value.Binary(span, CARDINAL, Operation.MULTIPLY, number, whole(span, stride));
    return new Value.Binary(span, CARDINAL, Operation.DIV, new Value.Binary(span, CARDINAL, Operation.ADD, all, whole(span, 7)),
        whole(span, 8));
  }

  private static Value whole(Span span, long value) {
    return new Value.Literal(span, IntegerType.INTEGER, new Constant.Ordinal(value));
  }

  Value narrow(Expr.Call call, Scope scope) {
    Value operand = unit.expressions.value(call.actuals().getFirst().value(), scope);
    Type type = unit.operations.typeArgument("NARROW", call, 1, scope);
    return isTested("NARROW", operand, type, call) ? new Value.CheckNarrow(call.span(), type, operand)
        : Expressions.broken(call.span());
  }

  Value isType(Expr.Call call, Scope scope) {
    Value operand = unit.expressions.value(call.actuals().getFirst().value(), scope);
    Type type = unit.operations.typeArgument("ISTYPE", call, 1, scope);
    return isTested("ISTYPE", operand, type, call)
        ? new Value.IsType(call.span(), EnumerationType.BOOLEAN, operand, type) : Expressions.broken(call.span());
  }

  /** Whether {@code type} is one that values carry, and {@code operand} is assignable to it. */
  private boolean isTested(String name, Value operand, Type type, Expr.Call call) {
    if (operand.type().isError() || type.isError()) {
      return false;
    }
    if (!hasCode(type)) {
      refuse(name, call.actuals().get(1).span(), type);
      return false;
    }
    if (!operand.type().isReference() || !unit.relations().isAssignable(operand.type(), type)) {
      unit.report(Diagnostic.of(Code.NEVER, call.span(), operand.type(), type).also(operand.span(), "this is " + operand.type()));
      return false;
    }
    return true;
  }

  /** Whether {@code type} is an object type or a traced reference type, NULL included. */
  private boolean hasCode(Type type) {
    return type.unpacked() instanceof ReferenceType reference && (reference.isTraced() || unit.relations().objectOf(reference) != null);
  }

  Value typecode(Expr.Call call, Scope scope) {
    TypeOrValue argument = either("TYPECODE", call, scope);
    if (argument == null || argument.type().isError()) {
      return Expressions.broken(call.span());
    }
    if (!hasCode(argument.type()) || argument.value() == null && argument.type() == AnyReference.REFANY) {
      return refuse("TYPECODE", call.span(), argument.type());
    }
    return argument.value() == null ? new Value.TypeCode(call.span(), CARDINAL, argument.type())
        : new Value.Unary(call.span(), CARDINAL, Conversion.TYPECODE, argument.value());
  }
}
