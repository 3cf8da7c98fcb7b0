// SPDX-License-Identifier: MIT
package m3.unit;

import m3.types.Constant;
import m3.types.OrdinalType;

/** What is known at compile time of an ordinal expression's value: it lies in {@code low .. high}. */
public record Bounds(long low, long high) {
  private static final Bounds ALL = new Bounds(Long.MIN_VALUE, Long.MAX_VALUE);

  /** The bounds of {@code value}, from its type and its operators. */
  public static Bounds of(Value value) {
    OrdinalType type = value.type().ordinal();
    Bounds byType = type == null ? ALL : new Bounds(type.low(), type.high());
    return switch (value) {
      case Value.Literal(var span, var t, Constant.Ordinal(long v)) -> new Bounds(v, v);
      case Value.Place.Variable v -> byType.meet(new Bounds(v.symbol().knownLow(), v.symbol().knownHigh()));
      case Value.CheckRange check when check.low() == Long.MIN_VALUE && check.high() == Long.MAX_VALUE ->
          byType.meet(of(check.operand()));
      case Value.CheckRange check -> byType.meet(new Bounds(check.low(), check.high()));
      case Value.Binary b -> byType.meet(binary(b));
      case Value.Call(var span, var t, Value.Callee.Direct(ProcedureSymbol procedure), var arguments)
          when procedure.isExternal() && procedure.unit().equals("Word") && arguments.size() == 2 ->
          byType.meet(word(procedure.name(), of(arguments.get(0)), of(arguments.get(1))));
      case Value.Unary(var span, var t, Conversion conversion, var operand) when conversion == Conversion.NUMBER ->
          byType.meet(new Bounds(0, Integer.MAX_VALUE));
      default -> byType;
    };
  }

  private static Bounds binary(Value.Binary b) {
    if (!b.left().type().isOrdinal() || !b.right().type().isOrdinal() || b.operation().isComparison()) {
      return ALL;
    }
    Bounds x = of(b.left());
    Bounds y = of(b.right());
    try {
      return switch (b.operation()) {
        case ADD -> new Bounds(Math.addExact(x.low, y.low), Math.addExact(x.high, y.high));
        case SUBTRACT -> new Bounds(Math.subtractExact(x.low, y.high), Math.subtractExact(x.high, y.low));
        case MOD -> y.low > 0 ? new Bounds(0, y.high - 1) : ALL;
        case DIV -> y.low > 0 && x.low >= 0 ? new Bounds(0, x.high / y.low) : ALL;
        case MIN -> new Bounds(Math.min(x.low, y.low), Math.min(x.high, y.high));
        case MAX -> new Bounds(Math.max(x.low, y.low), Math.max(x.high, y.high));
        case MULTIPLY -> x.low >= 0 && y.low >= 0
            ? new Bounds(Math.multiplyExact(x.low, y.low), Math.multiplyExact(x.high, y.high)) : ALL;
        default -> ALL;
      };
    } catch (ArithmeticException overflow) {
      return ALL;
    }
  }

  private static Bounds of(Value.Argument argument) {
    return argument instanceof Value.Argument.ByValue(Value value) ? of(value) : ALL;
  }

  /** The bounds of a function of interface Word applied to words in {@code x} and {@code y}. */
  private static Bounds word(String name, Bounds x, Bounds y) {
    return switch (name) {
      case "And" -> x.low >= 0 || y.low >= 0
          ? new Bounds(0, Math.min(x.low >= 0 ? x.high : Long.MAX_VALUE, y.low >= 0 ? y.high : Long.MAX_VALUE)) : ALL;
      case "Or", "Xor" -> x.low >= 0 && y.low >= 0 ? new Bounds(0, filled(x.high | y.high)) : ALL;
      case "LeftShift" -> x.low >= 0 && y.within(0, Long.SIZE - 2) && x.high <= Long.MAX_VALUE >> y.high
          ? new Bounds(0, x.high << y.high) : ALL;
      case "RightShift" -> y.within(1, Long.SIZE - 1) ? new Bounds(0, (x.low >= 0 ? x.high : -1L) >>> y.low)
          : x.low >= 0 && y.low >= 0 ? new Bounds(0, x.high) : ALL;
      default -> ALL;
    };
  }

  /** {@code value} with every bit set below its first. */
  private static long filled(long value) {
    return value == 0 ? 0 : -1L >>> Long.numberOfLeadingZeros(value);
  }

  private Bounds meet(Bounds other) {
    return new Bounds(Math.max(low, other.low), Math.min(high, other.high));
  }

  /** Whether every value in these bounds is in {@code from .. to}. */
  public boolean within(long from, long to) {
    return from <= low && high <= to;
  }

  /** Whether every value in these bounds is one of Java's {@code int}. */
  public boolean areInt() {
    return areIntFrom(0);
  }

  /** Whether the distance of every value in these bounds from {@code first} is one of Java's {@code int}. */
  public boolean areIntFrom(long first) {
    return first == (int) first && within(first + Integer.MIN_VALUE, first + Integer.MAX_VALUE);
  }

  /** Whether no value in these bounds is in {@code from .. to}. */
  public boolean outside(long from, long to) {
    return high < from || to < low;
  }
}
