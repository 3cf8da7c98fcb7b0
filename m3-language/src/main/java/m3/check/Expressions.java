// SPDX-License-Identifier: MIT
package m3.check;

import java.math.BigInteger;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.source.Span;
import m3.syntax.Expr;
import m3.types.AnyReference;
import m3.types.ArrayType;
import m3.types.Constant;
import m3.types.EnumerationType;
import m3.types.ErrorType;
import m3.types.FloatType;
import m3.types.IntegerType;
import m3.types.OpaqueType;
import m3.types.RefType;
import m3.types.Type;
import m3.unit.Value;
import m3.unit.VariableSymbol;

/** Checks expressions (definition 2.6). */
final class Expressions {
  private final UnitChecker unit;

  Expressions(UnitChecker unit) {
    this.unit = unit;
  }

  /** A value in place of what was refused. */
  static Value broken(Span span) {
    return new Value.Broken(span, ErrorType.ERROR);
  }

  /** The checked expression; of the error type when refused. Never null, and its type never is. */
  Value value(Expr expression, Scope scope) {
    Value value = valueOrCall(expression, scope);
    if (value.type() == null) {
      unit.report(Diagnostic.of(Code.NO_RESULT, expression.span(), calleeText(expression))
          .help("call it as a statement of its own"));
      return broken(expression.span());
    }
    return value;
  }

  static String calleeText(Expr expression) {
    return expression instanceof Expr.Call call ? call.callee().span().text() : expression.span().text();
  }

  /** As {@link #value}, but the call of a proper procedure is let through, with a null type. */
  Value valueOrCall(Expr expression, Scope scope) {
    return switch (expression) {
      case Expr.Name name -> named(name, scope);
      case Expr.Select select -> named(select, scope);
      case Expr.TypeValue type -> named(type, scope);
      case Expr.IntegerLiteral literal -> integer(literal);
      case Expr.RealLiteral literal -> real(literal);
      case Expr.CharLiteral c -> new Value.Literal(c.span(), c.wide() ? EnumerationType.WIDECHAR : EnumerationType.CHAR,
          new Constant.Ordinal(c.value()));
      case Expr.TextLiteral t -> new Value.Literal(t.span(), OpaqueType.TEXT, new Constant.Text(t.value()));
      case Expr.Binary binary -> unit.operators.binary(binary, scope);
      case Expr.Unary unary -> unit.operators.unary(unary, scope);
      case Expr.Dereference dereference -> dereference(dereference, scope);
      case Expr.Index index -> index(index, scope);
      case Expr.Call call -> unit.actuals.call(call, scope);
      case Expr.Constructor constructor -> unit.constructors.check(constructor, scope);
      case Expr.Broken broken -> broken(broken.span());
    };
  }

  private Value named(Expr expression, Scope scope) {
    return switch (unit.names.meaning(expression, scope)) {
      case Meaning.OfValue(Value value) -> value;
      case Meaning.Broken broken -> broken(expression.span());
      case Meaning.OfMethod method -> methodValue(expression.span(), method.name());
      case Meaning.OfTypeMethod method -> typeMethod(expression.span(), method);
      case Meaning other -> {
        Diagnostic problem = Diagnostic.of(Code.NOT_A_VALUE, expression.span(), expression.span().text(), other.kind());
        if (other instanceof Meaning.OfOperation) {
          problem.help("call it: `" + expression.span().text() + "(...)`");
        }
        unit.report(problem);
        yield broken(expression.span());
      }
    };
  }

  private Value methodValue(Span span, String name) {
    unit.report(Diagnostic.of(Code.METHOD_VALUE, span, name).help("call it: `" + span.text() + "(...)`"));
    return broken(span);
  }

  /** {@code T.m} as a value, a procedure constant, where it may be called. */
  private Value typeMethod(Span span, Meaning.OfTypeMethod method) {
    if (!unit.dialect.mayCall(method.type())) {
      unit.report(Diagnostic.of(Code.TYPE_METHOD, span, span.text(), method.type()));
      return broken(span);
    }
    return ofType(span, method);
  }

  /** The procedure that {@code method} denotes. */
  static Value ofType(Span span, Meaning.OfTypeMethod method) {
    return new Value.Literal(span, method.signature().withReceiver(method.type()),
        new Constant.Method(method.type(), method.owner(), method.name()));
  }

  private Value integer(Expr.IntegerLiteral literal) {
    Type type = literal.isLong() ? IntegerType.LONGINT : IntegerType.INTEGER;
    String digits = literal.span().text();
    boolean based = digits.indexOf('_') >= 0;
    BigInteger limit = based ? BigInteger.ONE.shiftLeft(64) : BigInteger.ONE.shiftLeft(63);
    if (literal.value().compareTo(limit) >= 0) {
      unit.report(Diagnostic.of(Code.LITERAL_RANGE, literal.span(), type));
      return broken(literal.span());
    }
    return new Value.Literal(literal.span(), type, new Constant.Ordinal(literal.value().longValue()));
  }

  private Value real(Expr.RealLiteral literal) {
    FloatType type = switch (literal.kind()) {
      case 'D' -> FloatType.LONGREAL;
      case 'X' -> FloatType.EXTENDED;
      default -> FloatType.REAL;
    };
    double value = type == FloatType.REAL ? Float.parseFloat(literal.digits()) : Double.parseDouble(literal.digits());
    if (Double.isInfinite(value)) {
      unit.report(Diagnostic.of(Code.LITERAL_RANGE, literal.span(), type));
      return broken(literal.span());
    }
    return new Value.Literal(literal.span(), type, new Constant.Floating(value));
  }

  private Value dereference(Expr.Dereference expression, Scope scope) {
    Value base = value(expression.base(), scope);
    if (base.type().isError()) {
      return base;
    }
    RefType ref = unit.relations().refOf(base.type());
    if (ref == null) {
      Diagnostic problem = Diagnostic.of(Code.NOT_DEREFERENCEABLE, expression.base().span(), base.type());
      unit.report(unit.relations().objectOf(base.type()) != null
          ? problem.help("fields of objects are reached without `^`") : problem);
      return broken(expression.span());
    }
    return ref.target().isError() ? broken(expression.span())
        : new Value.Place.Referent(expression.span(), ref.target(), base);
  }

  private Value index(Expr.Index expression, Scope scope) {
    Value array = value(expression.base(), scope);
    for (int i = 0; i < expression.indices().size(); i++) {
      Expr written = expression.indices().get(i);
      Value index = value(written, scope);
      if (array.type().isError()) {
        return array;
      }
      array = throughReference(array, ArrayType.class);
      if (!(array.type().unpacked() instanceof ArrayType type)) {
        unit.report(Diagnostic.of(Code.NOT_AN_ARRAY, array.span(), array.type()));
        return broken(expression.span());
      }
      if (index.type().isError()) {
        return index;
      }
      boolean last = i == expression.indices().size() - 1;
      array = element(array, type, index, last ? expression.span() : array.span().to(written.span()));
    }
    return array;
  }

  /** What {@code value} refers to, when it is a reference to a {@code kind}; else {@code value} itself. */
  Value throughReference(Value value, Class<? extends Type> kind) {
    RefType ref = unit.relations().refOf(value.type());
    return ref != null && kind.isInstance(ref.target().unpacked())
        ? new Value.Place.Referent(value.span(), ref.target(), value) : value;
  }

  private Value element(Value array, ArrayType type, Value index, Span span) {
    Value position = type.isOpen()
        ? unit.conversions.convert(index, IntegerType.INTEGER)
        : unit.conversions.convert(index, type.index());
    if (position.type().isError()) {
      return position;
    }
    if (!type.isOpen() && Folding.of(array) instanceof Constant.Parts parts
        && Folding.of(position) instanceof Constant.Ordinal(long at) && type.index().contains(at)) {
      return new Value.Literal(span, type.element(), parts.parts().get((int) (at - type.index().low())));
    }
    return new Value.Place.Element(span, type.element(), array, type, position);
  }

  /** The checked expression, which must be constant; {@code what} names it in the message. */
  Value constant(Expr expression, Scope scope, String what) {
    Value value = value(expression, scope);
    if (!value.type().isError() && Folding.of(value) == null) {
      Diagnostic problem = Diagnostic.of(Code.NOT_CONSTANT, expression.span(), what);
      unit.report(value instanceof Value.MakeArray array && array.count() > Constructors.LONGEST_CONSTANT
          ? problem.help("a constant array has at most " + Constructors.LONGEST_CONSTANT + " elements: make it a variable") : problem);
      return broken(expression.span());
    }
    return value;
  }

  /** The checked expression, which must be BOOLEAN. */
  Value condition(Expr expression, Scope scope) {
    Value value = value(expression, scope);
    if (!value.type().isError() && !(value.type().unpacked() instanceof m3.types.OrdinalType ordinal
        && ordinal.base() == EnumerationType.BOOLEAN)) {
      unit.report(Diagnostic.of(Code.NOT_BOOLEAN, expression.span(), value.type()));
      return broken(expression.span());
    }
    return value;
  }

  /** Whether {@code value} denotes a variable, writable or not (definition 2.6.3). */
  static boolean isDesignator(Value value) {
    return switch (value) {
      case Value.Place.Field f -> isDesignator(f.record());
      case Value.Place.Element e -> isDesignator(e.array());
      case Value.Place.Subarray s -> isDesignator(s.array());
      case Value.Place.View v -> isDesignator(v.source());
      case Value.Place place -> true;
      default -> false;
    };
  }

  /** Whether {@code value} denotes storage that may be changed. */
  static boolean isWritable(Value value) {
    return switch (value) {
      case Value.Place.Variable v -> v.symbol().isWritable();
      case Value.Place.Field f -> isWritable(f.record());
      case Value.Place.Element e -> isWritable(e.array());
      case Value.Place.Subarray s -> isWritable(s.array());
      case Value.Place.View v -> isWritable(v.source());
      case Value.Place.Referent r -> true;
      case Value.Place.ObjectField f -> true;
      default -> false;
    };
  }

  /** Notes that the variable in which {@code place} lies changes. */
  static void noteAssigned(Value place) {
    switch (place) {
      case Value.Place.Variable v -> v.symbol().noteAssigned();
      case Value.Place.Field f -> noteAssigned(f.record());
      case Value.Place.Element e -> noteAssigned(e.array());
      case Value.Place.Subarray s -> noteAssigned(s.array());
      case Value.Place.View v -> noteAssigned(v.source());
      default -> { }
    }
  }

  /** Notes that a reference to {@code place} is handed on: its variable, when scalar, needs storage of its own. */
  static void noteAddressed(Value place) {
    if (place instanceof Value.Place.Variable v) {
      v.symbol().noteAddressed();
    }
  }

  /** The variable that {@code value} is, or null. */
  static VariableSymbol variable(Value value) {
    return value instanceof Value.Place.Variable v ? v.symbol() : null;
  }

  /** The type a variable gets from {@code initial} alone: NIL alone says REFANY. */
  static Type inferred(Value initial) {
    return initial.type() == AnyReference.NULL ? AnyReference.REFANY : initial.type();
  }
}
