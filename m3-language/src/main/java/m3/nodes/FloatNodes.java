// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import m3.diagnostic.Code;
import m3.runtime.Fault;
import m3.unit.Conversion;

/** Arithmetic on floats. A REAL's result is rounded by {@link Round}. */
public final class FloatNodes {
  private FloatNodes() {}

  abstract static class Two extends ExpressionNode.OfDouble {
    @Child ExpressionNode left;
    @Child ExpressionNode right;

    Two(ExpressionNode left, ExpressionNode right) {
      this.left = left;
      this.right = right;
    }
  }

  /** Sum. */
  public static final class Add extends Two {
    public Add(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      return left.executeDouble(frame) + right.executeDouble(frame);
    }
  }

  /** Difference. */
  public static final class Subtract extends Two {
    public Subtract(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      return left.executeDouble(frame) - right.executeDouble(frame);
    }
  }

  /** Product. */
  public static final class Multiply extends Two {
    public Multiply(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      return left.executeDouble(frame) * right.executeDouble(frame);
    }
  }

  /** Quotient. */
  public static final class Divide extends Two {
    public Divide(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      return left.executeDouble(frame) / right.executeDouble(frame);
    }
  }

  /** MOD: {@code a - b * FLOOR(a / b)}. */
  public static final class Mod extends Two {
    public Mod(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      double a = left.executeDouble(frame);
      double b = right.executeDouble(frame);
      return a - b * Math.floor(a / b);
    }
  }

  /** The lesser. */
  public static final class Minimum extends Two {
    public Minimum(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      return Math.min(left.executeDouble(frame), right.executeDouble(frame));
    }
  }

  /** The greater. */
  public static final class Maximum extends Two {
    public Maximum(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      return Math.max(left.executeDouble(frame), right.executeDouble(frame));
    }
  }

  /** Rounds to what a REAL can hold. */
  public static final class Round extends ExpressionNode.OfDouble {
    @Child private ExpressionNode operand;

    public Round(ExpressionNode operand) {
      this.operand = operand;
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      return (float) operand.executeDouble(frame);
    }
  }

  /** Negation. */
  public static final class Negate extends ExpressionNode.OfDouble {
    @Child private ExpressionNode operand;

    public Negate(ExpressionNode operand) {
      this.operand = operand;
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      return -operand.executeDouble(frame);
    }
  }

  /** ABS. */
  public static final class Absolute extends ExpressionNode.OfDouble {
    @Child private ExpressionNode operand;

    public Absolute(ExpressionNode operand) {
      this.operand = operand;
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      return Math.abs(operand.executeDouble(frame));
    }
  }

  /** A whole number as a float; to REAL with a single rounding. */
  public static final class OfWhole extends ExpressionNode.OfDouble {
    @Child private ExpressionNode operand;
    private final boolean single;

    public OfWhole(ExpressionNode operand, boolean single) {
      this.operand = operand;
      this.single = single;
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      long value = operand.executeLong(frame);
      return single ? (float) value : (double) value;
    }
  }

  /** A float as a whole number, by ROUND, TRUNC, FLOOR or CEILING. */
  public static final class ToWhole extends ExpressionNode.OfLong {
    @Child private ExpressionNode operand;
    private final Conversion conversion;

    public ToWhole(ExpressionNode operand, Conversion conversion) {
      this.operand = operand;
      this.conversion = conversion;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      double value = operand.executeDouble(frame);
      double whole = switch (conversion) {
        case ROUND -> Math.rint(value);
        case FLOOR -> Math.floor(value);
        case CEILING -> Math.ceil(value);
        default -> value < 0 ? Math.ceil(value) : Math.floor(value);
      };
      if (!(whole >= -0x1p63 && whole < 0x1p63)) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.OUT_OF_RANGE_CONVERSION, this, value);
      }
      return (long) whole;
    }
  }

  /** A function of the host's mathematics library of one or two arguments; the second may be absent. */
  public static final class Function extends ExpressionNode.OfDouble {
    /** What is computed. */
    public enum Name {
      SQRT, SIN, COS, TAN, ASIN, ACOS, ATAN, ATAN2, EXP, LOG, POW
    }

    private final Name name;
    @Child private ExpressionNode first;
    @Child private ExpressionNode second;

    public Function(Name name, ExpressionNode first, ExpressionNode second) {
      this.name = name;
      this.first = first;
      this.second = second;
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      double x = first.executeDouble(frame);
      double y = second == null ? 0 : second.executeDouble(frame);
      return switch (name) {
        case SQRT -> Math.sqrt(x);
        case SIN -> Math.sin(x);
        case COS -> Math.cos(x);
        case TAN -> Math.tan(x);
        case EXP -> Math.exp(x);
        case LOG -> Math.log(x);
        case POW -> Math.pow(x, y);
        case ASIN -> asin(x);
        case ACOS -> acos(x);
        case ATAN -> atan(x);
        case ATAN2 -> atan2(x, y);
      };
    }

    @CompilerDirectives.TruffleBoundary
    private static double asin(double x) {
      return Math.asin(x);
    }

    @CompilerDirectives.TruffleBoundary
    private static double acos(double x) {
      return Math.acos(x);
    }

    @CompilerDirectives.TruffleBoundary
    private static double atan(double x) {
      return Math.atan(x);
    }

    @CompilerDirectives.TruffleBoundary
    private static double atan2(double y, double x) {
      return Math.atan2(y, x);
    }
  }
}
