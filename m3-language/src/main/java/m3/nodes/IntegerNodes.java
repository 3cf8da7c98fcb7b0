// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import m3.diagnostic.Code;
import m3.runtime.Fault;

/** Arithmetic on integers, which wraps around at 64 bits, and on small sets. */
public final class IntegerNodes {
  private IntegerNodes() {}

  abstract static class Two extends ExpressionNode.OfLong {
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
    public long executeLong(VirtualFrame frame) {
      return left.executeLong(frame) + right.executeLong(frame);
    }

    @Override
    int executeInt(VirtualFrame frame) {
      return left.executeInt(frame) + right.executeInt(frame);
    }
  }

  /** Difference. */
  public static final class Subtract extends Two {
    public Subtract(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return left.executeLong(frame) - right.executeLong(frame);
    }

    @Override
    int executeInt(VirtualFrame frame) {
      return left.executeInt(frame) - right.executeInt(frame);
    }
  }

  /** Product. */
  public static final class Multiply extends Two {
    public Multiply(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return left.executeLong(frame) * right.executeLong(frame);
    }

    @Override
    int executeInt(VirtualFrame frame) {
      return left.executeInt(frame) * right.executeInt(frame);
    }
  }

  /** Bitwise and; intersection of sets. */
  public static final class And extends Two {
    public And(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return left.executeLong(frame) & right.executeLong(frame);
    }

    @Override
    int executeInt(VirtualFrame frame) {
      return left.executeInt(frame) & right.executeInt(frame);
    }
  }

  /** Bitwise and with a constant of at most 32 bits: no more than the low half of the operand is computed. */
  public static final class Mask extends ExpressionNode.OfLong {
    @Child private ExpressionNode operand;
    private final long mask;

    public Mask(ExpressionNode operand, long mask) {
      this.operand = operand;
      this.mask = mask;
    }

    /** Whether {@code mask} is one that this node takes. */
    public static boolean takes(long mask) {
      return mask == Integer.toUnsignedLong((int) mask);
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return operand.executeInt(frame) & mask;
    }

    @Override
    int executeInt(VirtualFrame frame) {
      return operand.executeInt(frame) & (int) mask;
    }
  }

  /** Bitwise or; union of sets. */
  public static final class Or extends Two {
    public Or(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return left.executeLong(frame) | right.executeLong(frame);
    }

    @Override
    int executeInt(VirtualFrame frame) {
      return left.executeInt(frame) | right.executeInt(frame);
    }
  }

  /** Bitwise exclusive or; symmetric difference of sets. */
  public static final class Xor extends Two {
    public Xor(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return left.executeLong(frame) ^ right.executeLong(frame);
    }

    @Override
    int executeInt(VirtualFrame frame) {
      return left.executeInt(frame) ^ right.executeInt(frame);
    }
  }

  /** Difference of sets. */
  public static final class AndNot extends Two {
    public AndNot(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return left.executeLong(frame) & ~right.executeLong(frame);
    }
  }

  /** The lesser. */
  public static final class Minimum extends Two {
    public Minimum(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return Math.min(left.executeLong(frame), right.executeLong(frame));
    }
  }

  /** The greater. */
  public static final class Maximum extends Two {
    public Maximum(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return Math.max(left.executeLong(frame), right.executeLong(frame));
    }
  }

  /** Word.LeftShift: zeros come in from the right. */
  public static final class ShiftLeft extends Two {
    private final long most;

    /** It is by {@code most} at the most. */
    public ShiftLeft(ExpressionNode left, ExpressionNode right, long most) {
      super(left, right);
      this.most = most;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      long a = left.executeLong(frame);
      long b = right.executeLong(frame);
      return most < Long.SIZE || b < Long.SIZE ? a << b : 0;
    }

    @Override
    int executeInt(VirtualFrame frame) {
      int a = left.executeInt(frame);
      long b = right.executeLong(frame);
      return most < Integer.SIZE || b < Integer.SIZE ? a << b : 0;
    }
  }

  /** Word.RightShift: zeros come in from the left. */
  public static final class ShiftRight extends Two {
    private final long most;

    /** It is by {@code most} at the most. */
    public ShiftRight(ExpressionNode left, ExpressionNode right, long most) {
      super(left, right);
      this.most = most;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      long a = left.executeLong(frame);
      long b = right.executeLong(frame);
      return most < Long.SIZE || b < Long.SIZE ? a >>> b : 0;
    }
  }

  /** Word.Shift: left, or right when negative. */
  public static final class Shift extends Two {
    public Shift(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      long a = left.executeLong(frame);
      long b = right.executeLong(frame);
      return b >= 0 ? b >= Long.SIZE ? 0 : a << b : b <= -Long.SIZE ? 0 : a >>> -b;
    }
  }

  /** Word.Rotate: left, or right when negative. */
  public static final class Rotate extends Two {
    public Rotate(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      long a = left.executeLong(frame);
      long b = right.executeLong(frame);
      return Long.rotateLeft(a, (int) b);
    }
  }

  /** Word.Divide. */
  public static final class UnsignedDivide extends Two {
    public UnsignedDivide(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      long a = left.executeLong(frame);
      long b = right.executeLong(frame);
      if (b == 0) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.DIVISION, this);
      }
      return Long.divideUnsigned(a, b);
    }
  }

  /** Word.Mod. */
  public static final class UnsignedModulo extends Two {
    public UnsignedModulo(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      long a = left.executeLong(frame);
      long b = right.executeLong(frame);
      if (b == 0) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.DIVISION, this);
      }
      return Long.remainderUnsigned(a, b);
    }
  }

  /** DIV: the quotient, rounded down. */
  public static final class Div extends Two {
    public Div(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      long a = left.executeLong(frame);
      long b = right.executeLong(frame);
      if (b == 0) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.DIVISION, this);
      }
      return Math.floorDiv(a, b);
    }
  }

  /** MOD: what DIV leaves; has the sign of the divisor. */
  public static final class Mod extends Two {
    public Mod(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      long a = left.executeLong(frame);
      long b = right.executeLong(frame);
      if (b == 0) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.DIVISION, this);
      }
      return Math.floorMod(a, b);
    }
  }

  /** DIV by a power of two: an arithmetic shift. */
  public static final class DivPower extends ExpressionNode.OfLong {
    @Child private ExpressionNode operand;
    private final int shift;
    private final boolean isInt;

    /** {@code isInt} tells that what is divided is one of Java's ints. */
    public DivPower(ExpressionNode operand, int shift, boolean isInt) {
      this.operand = operand;
      this.shift = shift;
      this.isInt = isInt;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return isInt ? operand.executeInt(frame) >> Math.min(shift, Integer.SIZE - 1) : operand.executeLong(frame) >> shift;
    }
  }

  /** DIV of what is not negative by what is positive: Java's quotient. */
  public static final class Quotient extends Two {
    private final boolean areInt;

    /** {@code areInt} tells that both are Java's ints. */
    public Quotient(ExpressionNode left, ExpressionNode right, boolean areInt) {
      super(left, right);
      this.areInt = areInt;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return areInt ? left.executeInt(frame) / right.executeInt(frame) : left.executeLong(frame) / right.executeLong(frame);
    }
  }

  /** MOD of what is not negative by what is positive: Java's remainder. */
  public static final class Remainder extends Two {
    private final boolean areInt;

    /** {@code areInt} tells that both are Java's ints. */
    public Remainder(ExpressionNode left, ExpressionNode right, boolean areInt) {
      super(left, right);
      this.areInt = areInt;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return areInt ? left.executeInt(frame) % right.executeInt(frame) : left.executeLong(frame) % right.executeLong(frame);
    }
  }

  /** MOD by a positive constant other than a power of two. */
  public static final class ModConstant extends ExpressionNode.OfLong {
    @Child private ExpressionNode operand;
    private final long divisor;

    public ModConstant(ExpressionNode operand, long divisor) {
      this.operand = operand;
      this.divisor = divisor;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      long rest = operand.executeLong(frame) % divisor;
      return rest + ((rest >> 63) & divisor);
    }
  }

  /** Negation. */
  public static final class Negate extends ExpressionNode.OfLong {
    @Child private ExpressionNode operand;

    public Negate(ExpressionNode operand) {
      this.operand = operand;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return -operand.executeLong(frame);
    }
  }

  /** Word.Not. */
  public static final class Complement extends ExpressionNode.OfLong {
    @Child private ExpressionNode operand;

    public Complement(ExpressionNode operand) {
      this.operand = operand;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return ~operand.executeLong(frame);
    }
  }

  /** ABS. */
  public static final class Absolute extends ExpressionNode.OfLong {
    @Child private ExpressionNode operand;

    public Absolute(ExpressionNode operand) {
      this.operand = operand;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return Math.abs(operand.executeLong(frame));
    }
  }

  /** A value checked to lie in a range. */
  public static final class CheckRange extends ExpressionNode.OfLong {
    @Child private ExpressionNode operand;
    private final long low;
    private final long high;
    private final m3.types.OrdinalType type;

    public CheckRange(ExpressionNode operand, long low, long high, m3.types.OrdinalType type) {
      this.operand = operand;
      this.low = low;
      this.high = high;
      this.type = type;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      long value = operand.executeLong(frame);
      if (value < low || value > high) {
        throw outside(value);
      }
      return value;
    }

    private Fault outside(long value) {
      CompilerDirectives.transferToInterpreter();
      throw Fault.of(Code.RANGE, this, type.show(value), type);
    }
  }

  /** A subscript of a fixed array, checked against its index type. */
  public static final class CheckSubscript extends ExpressionNode.OfLong {
    @Child private ExpressionNode operand;
    private final long low;
    private final long high;
    private final m3.types.OrdinalType type;

    public CheckSubscript(ExpressionNode operand, m3.types.OrdinalType type) {
      this.operand = operand;
      this.low = type.low();
      this.high = type.high();
      this.type = type;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      long value = operand.executeLong(frame);
      if (value < low || value > high) {
        throw outside(value);
      }
      return value;
    }

    /** The value, for whoever makes the check itself. */
    ExpressionNode operand() {
      return operand;
    }

    Fault outside(long value) {
      CompilerDirectives.transferToInterpreter();
      throw Fault.ofSubscript(this, type, value);
    }
  }

  /** Whether a set of at most 64 possible members has one. */
  public static final class IsMember extends ExpressionNode.OfBoolean {
    @Child private ExpressionNode element;
    @Child private ExpressionNode set;
    private final long low;
    private final long high;
    private final boolean within;

    /** {@code within} tells that the element is one of the possible members. */
    public IsMember(ExpressionNode element, ExpressionNode set, long low, long high, boolean within) {
      this.element = element;
      this.set = set;
      this.low = low;
      this.high = high;
      this.within = within;
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      long value = element.executeLong(frame);
      long bits = set.executeLong(frame);
      return (within || value >= low && value <= high) && (bits >>> (value - low) & 1) != 0;
    }
  }

  /** A small set of the members {@code low .. high}; null high for a single one. */
  public static final class MakeSet extends ExpressionNode.OfLong {
    @Children private final ExpressionNode[] lows;
    @Children private final ExpressionNode[] highs;
    private final long first;

    public MakeSet(ExpressionNode[] lows, ExpressionNode[] highs, long first) {
      this.lows = lows;
      this.highs = highs;
      this.first = first;
    }

    @Override
    @com.oracle.truffle.api.nodes.ExplodeLoop
    public long executeLong(VirtualFrame frame) {
      long bits = 0;
      for (int i = 0; i < lows.length; i++) {
        long from = lows[i].executeLong(frame) - first;
        if (highs[i] == null) {
          bits |= 1L << from;
          continue;
        }
        long to = highs[i].executeLong(frame) - first;
        if (from <= to) {
          bits |= (-1L >>> (63 - (to - from))) << from;
        }
      }
      return bits;
    }
  }
}
