// SPDX-License-Identifier: MIT
package m3.check;

import java.math.BigInteger;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.source.Span;
import m3.syntax.Expr;
import m3.syntax.Operator;
import m3.types.Constant;
import m3.types.AnyReference;
import m3.types.EnumerationType;
import m3.types.FloatType;
import m3.types.IntegerType;
import m3.types.OpaqueType;
import m3.types.ProcedureType;
import m3.types.OrdinalType;
import m3.types.Relations;
import m3.types.SetType;
import m3.types.Type;
import m3.unit.Conversion;
import m3.unit.Operation;
import m3.unit.Value;

/** Checks and folds operators (definition 2.6.10 - 2.6.13). */
final class Operators {
  private final UnitChecker unit;

  Operators(UnitChecker unit) {
    this.unit = unit;
  }

  Value binary(Expr.Binary expression, Scope scope) {
    if (expression.operator() == Operator.CONCATENATE) {
      unit.dialect.operation(scope, "&", expression.operatorSpan());
    }
    Value left = unit.expressions.value(expression.left(), scope);
    Value right = unit.expressions.value(expression.right(), scope);
    if (left.type().isError() || right.type().isError()) {
      return left.type().isError() ? left : right;
    }
    Type a = left.type().unpacked();
    Type b = right.type().unpacked();
    Type result = switch (expression.operator()) {
      case ADD, SUBTRACT, MULTIPLY -> arithmetic(a, b, true);
      case DIVIDE -> a.isFloat() || a instanceof SetType ? arithmetic(a, b, true) : null;
      case DIV -> a.isOrdinal() ? arithmetic(a, b, false) : null;
      case MOD -> a instanceof SetType ? null : arithmetic(a, b, true);
      case AND, OR -> isBoolean(a) && isBoolean(b) ? EnumerationType.BOOLEAN : null;
      case EQUAL, NOT_EQUAL -> unit.conversions.comparable(a, b) ? EnumerationType.BOOLEAN : null;
      case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> ordered(a, b) ? EnumerationType.BOOLEAN : null;
      case IN -> isMember(a, b) ? EnumerationType.BOOLEAN : null;
      case CONCATENATE -> a == OpaqueType.TEXT && b == OpaqueType.TEXT ? OpaqueType.TEXT : null;
      case NOT, PLUS, MINUS -> throw new IllegalArgumentException(expression.operator().name());
    };
    if (result == null) {
      refuse(expression, left, right);
      return Expressions.broken(expression.span());
    }
    if (expression.operator() == Operator.AND || expression.operator() == Operator.OR) {
      return shortCircuit(expression, left, right);
    }
    return fold(expression.span(), operation(expression.operator()), result, left, right);
  }

  private Type arithmetic(Type a, Type b, boolean all) {
    if (a instanceof OrdinalType x && b instanceof OrdinalType y) {
      return x.base() instanceof IntegerType && x.base() == y.base() ? x.base() : null;
    }
    if (!all) {
      return null;
    }
    if (a.isFloat() && a == b) {
      return a;
    }
    return a instanceof SetType && Relations.equal(a, b) ? a : null;
  }

  private static boolean isBoolean(Type type) {
    return type instanceof OrdinalType o && o.base() == EnumerationType.BOOLEAN;
  }

  private boolean ordered(Type a, Type b) {
    if (a instanceof OrdinalType && b instanceof OrdinalType) {
      return unit.conversions.comparable(a, b);
    }
    return a.isFloat() && a == b || a instanceof SetType && Relations.equal(a, b) || areAddresses(a, b);
  }

  private boolean areAddresses(Type a, Type b) {
    return (a != AnyReference.NULL || b != AnyReference.NULL) && isAddress(a) && isAddress(b);
  }

  private boolean isAddress(Type type) {
    return !(type instanceof ProcedureType) && unit.relations().isSubtype(type, AnyReference.ADDRESS);
  }

  private boolean isMember(Type a, Type b) {
    return a instanceof OrdinalType && b instanceof SetType set && unit.relations().isAssignable(a, set.domain());
  }

  private static Operation operation(Operator operator) {
    return Operation.valueOf(operator.name());
  }

  private void refuse(Expr.Binary expression, Value left, Value right) {
    String text = expression.operator().text();
    Diagnostic problem = Diagnostic.of(Code.OPERAND_TYPES, expression.operatorSpan(), text, left.type(), right.type())
        .also(left.span(), "this is " + left.type()).also(right.span(), "this is " + right.type());
    String help = switch (expression.operator()) {
      case ADD -> left.type() == OpaqueType.TEXT || right.type() == OpaqueType.TEXT ? "texts are joined by `&`" : mixed(left, right);
      case DIVIDE -> left.type().isOrdinal() && right.type().isOrdinal() ? "whole numbers are divided by `DIV`" : mixed(left, right);
      case SUBTRACT, MULTIPLY, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, EQUAL, NOT_EQUAL -> mixed(left, right);
      case CONCATENATE -> left.type().isOrdinal() || right.type().isOrdinal() ? "make a text of it first: `Fmt.Int`, `Text.FromChar`" : null;
      default -> null;
    };
    unit.report(help == null ? problem : problem.help(help));
  }

  private static String mixed(Value left, Value right) {
    boolean floats = left.type().isFloat() || right.type().isFloat();
    boolean numbers = floats && (left.type().isOrdinal() || right.type().isOrdinal() || left.type().isFloat() && right.type().isFloat());
    return numbers ? "there are no silent conversions: use `FLOAT`, or `ROUND` and its like" : null;
  }

  private Value shortCircuit(Expr.Binary expression, Value left, Value right) {
    boolean and = expression.operator() == Operator.AND;
    if (Folding.of(left) instanceof Constant.Ordinal(long a)) {
      if (a != 0 != and) {
        return new Value.Literal(expression.span(), EnumerationType.BOOLEAN, new Constant.Ordinal(a));
      }
      if (Folding.of(right) instanceof Constant.Ordinal b) {
        return new Value.Literal(expression.span(), EnumerationType.BOOLEAN, b);
      }
    }
    return new Value.ShortCircuit(expression.span(), EnumerationType.BOOLEAN, and, left, right);
  }

  /** {@code left operation right}, evaluated now when both are constant. */
  Value fold(Span span, Operation operation, Type result, Value left, Value right) {
    Constant a = Folding.of(left);
    Constant b = Folding.of(right);
    if (a != null && b != null) {
      try {
        Type of = operation == Operation.IN ? right.type() : operation.isComparison() ? left.type() : result;
        Constant folded = Folding.binary(operation, of, a, b);
        if (folded != null) {
          return new Value.Literal(span, result, folded);
        }
      } catch (Folding.Undefined undefined) {
        unit.report(Diagnostic.of(undefined.code(), span, result));
        return Expressions.broken(span);
      }
    } else if (b instanceof Constant.Ordinal(long zero) && zero == 0
        && (operation == Operation.DIV || operation == Operation.MOD)) {
      unit.report(Diagnostic.of(Code.SURELY_FAILS, span, "division by zero"));
    }
    return new Value.Binary(span, result, operation, left, right);
  }

  Value unary(Expr.Unary expression, Scope scope) {
    if (expression.operator() == Operator.MINUS && expression.operand() instanceof Expr.IntegerLiteral literal
        && literal.value().equals(BigInteger.ONE.shiftLeft(63)) && literal.span().text().indexOf('_') < 0) {
      return new Value.Literal(expression.span(), literal.isLong() ? IntegerType.LONGINT : IntegerType.INTEGER,
          new Constant.Ordinal(Long.MIN_VALUE));
    }
    Value operand = unit.expressions.value(expression.operand(), scope);
    if (operand.type().isError()) {
      return operand;
    }
    Type type = operand.type().unpacked();
    boolean not = expression.operator() == Operator.NOT;
    Type result = not ? isBoolean(type) ? EnumerationType.BOOLEAN : null
        : type.isFloat() ? type : type instanceof OrdinalType o && o.base() instanceof IntegerType ? o.base() : null;
    if (result == null) {
      unit.report(Diagnostic.of(Code.OPERAND_TYPE, expression.span(), expression.operator().text(), operand.type())
          .also(operand.span(), "this is " + operand.type()));
      return Expressions.broken(expression.span());
    }
    if (expression.operator() == Operator.PLUS) {
      return plus(expression.span(), result, operand);
    }
    return convert(expression.span(), not ? Conversion.NOT : Conversion.NEGATE, result, operand);
  }

  /** {@code operand} as a value of type {@code result}: no designator, whatever it was. */
  private Value plus(Span span, Type result, Value operand) {
    return result.isFloat()
        ? convert(span, result == FloatType.REAL ? Conversion.ROUND_TO_REAL : Conversion.TO_LONGREAL, result, operand)
        : Operations.relabel(span, operand, result);
  }

  /** {@code conversion} of {@code operand} giving {@code result}, evaluated now when that is constant. */
  Value convert(Span span, Conversion conversion, Type result, Value operand) {
    Constant constant = Folding.of(operand);
    if (constant != null) {
      try {
        Constant folded = Folding.unary(conversion, result, constant);
        if (folded != null) {
          return new Value.Literal(span, result, folded);
        }
      } catch (Folding.Undefined undefined) {
        unit.report(Diagnostic.of(undefined.code(), span, result));
        return Expressions.broken(span);
      }
    }
    return new Value.Unary(span, result, conversion, operand);
  }
}
