// SPDX-License-Identifier: MIT
package m3.check;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import m3.diagnostic.Code;
import m3.types.Constant;
import m3.types.FloatType;
import m3.types.OrdinalType;
import m3.types.RecordType;
import m3.types.SetType;
import m3.types.Type;
import m3.unit.Conversion;
import m3.unit.Operation;
import m3.unit.ProcedureSymbol;
import m3.unit.Value;

/** Evaluates operations on constants at compile time (definition 2.6.15). */
final class Folding {

  /** Why a constant expression has no value. */
  static final class Undefined extends Exception {
    private final transient Code code;

    Undefined(Code code) {
      super(code.id(), null, false, false);
      this.code = code;
    }

    Code code() {
      return code;
    }
  }

  private Folding() {}

  /** The constant of a literal, else null. */
  static Constant of(Value value) {
    return switch (value) {
      case Value.Literal literal -> literal.constant();
      case Value.ProcedureValue(var span, ProcedureSymbol p, var type) when p.parent() == null ->
          new Constant.Procedure(p.unit(), p.inInterface(), p.name());
      default -> null;
    };
  }

  /** {@code a operation b} for operands of type {@code type}, or null when it can only be done at run time. */
  static Constant binary(Operation operation, Type type, Constant a, Constant b) throws Undefined {
    return switch (a) {
      case Constant.Ordinal x when b instanceof Constant.Ordinal y -> ordinal(operation, x.value(), y.value());
      case Constant.Ordinal x when b instanceof Constant.Members set -> {
        long position = x.value() - ((SetType) type.unpacked()).domain().low();
        yield bool(position >= 0 && position <= Integer.MAX_VALUE && set.bits().testBit((int) position));
      }
      case Constant.Floating x when b instanceof Constant.Floating y -> floating(operation, type, x.value(), y.value());
      case Constant.Members x when b instanceof Constant.Members y -> sets(operation, x.bits(), y.bits());
      case Constant.Text x when b instanceof Constant.Text y && operation == Operation.CONCATENATE ->
          new Constant.Text(x.value() + y.value());
      case Constant.Nil x when b instanceof Constant.Nil ->
          bool(operation == Operation.EQUAL || operation == Operation.LESS_EQUAL || operation == Operation.GREATER_EQUAL);
      default -> null;
    };
  }

  private static Constant bool(boolean value) {
    return new Constant.Ordinal(value ? 1 : 0);
  }

  private static Constant ordinal(Operation operation, long x, long y) throws Undefined {
    try {
      return switch (operation) {
        case ADD -> new Constant.Ordinal(Math.addExact(x, y));
        case SUBTRACT -> new Constant.Ordinal(Math.subtractExact(x, y));
        case MULTIPLY -> new Constant.Ordinal(Math.multiplyExact(x, y));
        case DIV, MOD -> {
          if (y == 0) {
            throw new Undefined(Code.CONSTANT_DIVISION);
          }
          yield new Constant.Ordinal(operation == Operation.DIV ? Math.floorDivExact(x, y) : Math.floorMod(x, y));
        }
        case MIN -> new Constant.Ordinal(Math.min(x, y));
        case MAX -> new Constant.Ordinal(Math.max(x, y));
        default -> bool(compare(operation, Long.compare(x, y)));
      };
    } catch (ArithmeticException overflow) {
      throw new Undefined(Code.CONSTANT_OVERFLOW);
    }
  }

  private static boolean compare(Operation operation, int order) {
    return switch (operation) {
      case EQUAL -> order == 0;
      case NOT_EQUAL -> order != 0;
      case LESS -> order < 0;
      case LESS_EQUAL -> order <= 0;
      case GREATER -> order > 0;
      case GREATER_EQUAL -> order >= 0;
      default -> throw new IllegalArgumentException(operation.name());
    };
  }

  private static Constant floating(Operation operation, Type type, double x, double y) {
    return switch (operation) {
      case ADD -> floating(type, x + y);
      case SUBTRACT -> floating(type, x - y);
      case MULTIPLY -> floating(type, x * y);
      case DIVIDE -> floating(type, x / y);
      case MOD -> floating(type, x - y * Math.floor(x / y));
      case MIN -> floating(type, Math.min(x, y));
      case MAX -> floating(type, Math.max(x, y));
      case EQUAL -> bool(x == y);
      case NOT_EQUAL -> bool(x != y);
      case LESS -> bool(x < y);
      case LESS_EQUAL -> bool(x <= y);
      case GREATER -> bool(x > y);
      case GREATER_EQUAL -> bool(x >= y);
      default -> null;
    };
  }

  /** A floating constant of {@code type}, rounded when that is REAL. */
  static Constant floating(Type type, double value) {
    return new Constant.Floating(type.unpacked() == FloatType.REAL ? (float) value : value);
  }

  private static Constant sets(Operation operation, BigInteger x, BigInteger y) {
    return switch (operation) {
      case ADD -> new Constant.Members(x.or(y));
      case SUBTRACT -> new Constant.Members(x.andNot(y));
      case MULTIPLY -> new Constant.Members(x.and(y));
      case DIVIDE -> new Constant.Members(x.xor(y));
      case EQUAL -> bool(x.equals(y));
      case NOT_EQUAL -> bool(!x.equals(y));
      case LESS_EQUAL -> bool(x.andNot(y).signum() == 0);
      case GREATER_EQUAL -> bool(y.andNot(x).signum() == 0);
      case LESS -> bool(x.andNot(y).signum() == 0 && !x.equals(y));
      case GREATER -> bool(y.andNot(x).signum() == 0 && !x.equals(y));
      default -> null;
    };
  }

  /** {@code conversion} of a constant, giving {@code result}; null when it can only be done at run time. */
  static Constant unary(Conversion conversion, Type result, Constant a) throws Undefined {
    if (a instanceof Constant.Ordinal x) {
      long v = x.value();
      if (v == Long.MIN_VALUE && (conversion == Conversion.NEGATE || conversion == Conversion.ABSOLUTE)) {
        throw new Undefined(Code.CONSTANT_OVERFLOW);
      }
      return switch (conversion) {
        case NEGATE -> new Constant.Ordinal(-v);
        case ABSOLUTE -> new Constant.Ordinal(Math.abs(v));
        case NOT -> bool(v == 0);
        case TO_REAL -> new Constant.Floating((float) v);
        case TO_LONGREAL -> new Constant.Floating(v);
        default -> null;
      };
    }
    if (a instanceof Constant.Floating x) {
      double v = x.value();
      return switch (conversion) {
        case NEGATE -> new Constant.Floating(-v);
        case ABSOLUTE -> new Constant.Floating(Math.abs(v));
        case ROUND_TO_REAL -> new Constant.Floating((float) v);
        case TO_LONGREAL -> a;
        case ROUND -> whole(Math.rint(v));
        case TRUNC -> whole(v < 0 ? Math.ceil(v) : Math.floor(v));
        case FLOOR -> whole(Math.floor(v));
        case CEILING -> whole(Math.ceil(v));
        default -> null;
      };
    }
    return null;
  }

  private static Constant whole(double value) throws Undefined {
    if (!(value >= -0x1p63 && value < 0x1p63)) {
      throw new Undefined(Code.CONSTANT_OVERFLOW);
    }
    return new Constant.Ordinal((long) value);
  }

  /** The constants of all {@code values}, or null when one is not constant. */
  static List<Constant> all(List<Value> values) {
    List<Constant> constants = new ArrayList<>(values.size());
    for (Value value : values) {
      Constant constant = of(value);
      if (constant == null) {
        return null;
      }
      constants.add(constant);
    }
    return constants;
  }

  /** The field {@code index} of a constant record, or null. */
  static Constant field(Constant record, RecordType type, int index) {
    return record instanceof Constant.Parts parts ? parts.parts().get(index) : null;
  }

  /** The bit of an ordinal in a set over {@code domain}. */
  static int position(OrdinalType domain, long value) {
    return (int) (value - domain.low());
  }
}
