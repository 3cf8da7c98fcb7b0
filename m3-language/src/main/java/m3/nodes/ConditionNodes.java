// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import m3.runtime.Addresses;
import m3.runtime.M3Context;
import m3.runtime.Procedure;
import m3.runtime.ValueLayout;
import m3.unit.Operation;

/** Conditions: comparisons and boolean operations. */
public final class ConditionNodes {
  private ConditionNodes() {}

  abstract static class Two extends ExpressionNode.OfBoolean {
    @Child ExpressionNode left;
    @Child ExpressionNode right;

    Two(ExpressionNode left, ExpressionNode right) {
      this.left = left;
      this.right = right;
    }
  }

  /** Equal of ordinals. */
  public static final class LongEqual extends Two {
    public LongEqual(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      return left.executeLong(frame) == right.executeLong(frame);
    }
  }

  /** NotEqual of ordinals. */
  public static final class LongNotEqual extends Two {
    public LongNotEqual(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      return left.executeLong(frame) != right.executeLong(frame);
    }
  }

  /** Less of ordinals. */
  public static final class LongLess extends Two {
    public LongLess(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      return left.executeLong(frame) < right.executeLong(frame);
    }
  }

  /** LessEqual of ordinals. */
  public static final class LongLessEqual extends Two {
    public LongLessEqual(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      return left.executeLong(frame) <= right.executeLong(frame);
    }
  }

  /** Greater of ordinals. */
  public static final class LongGreater extends Two {
    public LongGreater(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      return left.executeLong(frame) > right.executeLong(frame);
    }
  }

  /** GreaterEqual of ordinals. */
  public static final class LongGreaterEqual extends Two {
    public LongGreaterEqual(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      return left.executeLong(frame) >= right.executeLong(frame);
    }
  }

  /** Comparison of floats. */
  public static final class CompareDouble extends Two {
    private final Operation operation;

    public CompareDouble(Operation operation, ExpressionNode left, ExpressionNode right) {
      super(left, right);
      this.operation = operation;
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      double a = left.executeDouble(frame);
      double b = right.executeDouble(frame);
      return switch (operation) {
        case EQUAL -> a == b;
        case NOT_EQUAL -> a != b;
        case LESS -> a < b;
        case LESS_EQUAL -> a <= b;
        case GREATER -> a > b;
        default -> a >= b;
      };
    }
  }

  /** Unsigned comparison: Word.LT and its like. */
  public static final class CompareUnsigned extends Two {
    private final Operation operation;

    public CompareUnsigned(Operation operation, ExpressionNode left, ExpressionNode right) {
      super(left, right);
      this.operation = operation;
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      int order = Long.compareUnsigned(left.executeLong(frame), right.executeLong(frame));
      return switch (operation) {
        case LESS -> order < 0;
        case LESS_EQUAL -> order <= 0;
        case GREATER -> order > 0;
        default -> order >= 0;
      };
    }
  }

  /** Inclusion of small sets. */
  public static final class CompareSet extends Two {
    private final Operation operation;

    public CompareSet(Operation operation, ExpressionNode left, ExpressionNode right) {
      super(left, right);
      this.operation = operation;
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      long a = left.executeLong(frame);
      long b = right.executeLong(frame);
      return switch (operation) {
        case LESS -> (a & ~b) == 0 && a != b;
        case LESS_EQUAL -> (a & ~b) == 0;
        case GREATER -> (b & ~a) == 0 && a != b;
        default -> (b & ~a) == 0;
      };
    }
  }

  /** Whether two procedures agree as closures: those that are nested are closed anew where they are named. */
  public static final class Agree extends Two {
    private final boolean negated;

    public Agree(ExpressionNode left, ExpressionNode right, boolean negated) {
      super(left, right);
      this.negated = negated;
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      Object a = left.execute(frame);
      Object b = right.execute(frame);
      return (a == b || a instanceof Procedure p && b instanceof Procedure q && p.agrees(q)) != negated;
    }
  }

  /** Identity of references. */
  public static final class Same extends Two {
    private final boolean negated;

    public Same(ExpressionNode left, ExpressionNode right, boolean negated) {
      super(left, right);
      this.negated = negated;
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      return (left.execute(frame) == right.execute(frame)) != negated;
    }
  }

  /** The order of ADDRESS values: NIL, then the others as they were first asked for. */
  public static final class CompareAddress extends Two {
    private final Operation operation;

    public CompareAddress(Operation operation, ExpressionNode left, ExpressionNode right) {
      super(left, right);
      this.operation = operation;
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      return compare(M3Context.get(this), left.execute(frame), right.execute(frame));
    }

    @TruffleBoundary
    private boolean compare(M3Context context, Object a, Object b) {
      Addresses addresses = context.service(Addresses.class, Addresses::new);
      int order = Long.compare(addresses.of(a), addresses.of(b));
      return switch (operation) {
        case LESS -> order < 0;
        case LESS_EQUAL -> order <= 0;
        case GREATER -> order > 0;
        default -> order >= 0;
      };
    }
  }

  /** Whether a reference is NIL. */
  public static final class IsNil extends ExpressionNode.OfBoolean {
    @Child private ExpressionNode operand;
    private final boolean negated;

    public IsNil(ExpressionNode operand, boolean negated) {
      this.operand = operand;
      this.negated = negated;
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      return (operand.execute(frame) == null) != negated;
    }
  }

  /** Equality of records and arrays. */
  public static final class EqualStructured extends Two {
    private final ValueLayout layout;
    private final boolean negated;

    public EqualStructured(ValueLayout layout, ExpressionNode left, ExpressionNode right, boolean negated) {
      super(left, right);
      this.layout = layout;
      this.negated = negated;
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      return layout.equal(left.execute(frame), right.execute(frame)) != negated;
    }
  }

  /** AND. */
  public static final class And extends Two {
    public And(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      return left.executeBoolean(frame) && right.executeBoolean(frame);
    }
  }

  /** OR. */
  public static final class Or extends Two {
    public Or(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      return left.executeBoolean(frame) || right.executeBoolean(frame);
    }
  }

  /** NOT. */
  public static final class Not extends ExpressionNode.OfBoolean {
    @Child private ExpressionNode operand;

    public Not(ExpressionNode operand) {
      this.operand = operand;
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      return !operand.executeBoolean(frame);
    }
  }
}
