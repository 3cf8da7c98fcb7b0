// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.Arrays;
import m3.unit.Operation;

/** Sets of more than 64 possible members, as words that are never changed once made. */
public final class SetNodes {
  private SetNodes() {}

  /** Union, difference, intersection or symmetric difference. */
  public static final class Combine extends ExpressionNode {
    private final Operation operation;
    @Child private ExpressionNode left;
    @Child private ExpressionNode right;

    public Combine(Operation operation, ExpressionNode left, ExpressionNode right) {
      this.operation = operation;
      this.left = left;
      this.right = right;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      long[] a = (long[]) left.execute(frame);
      long[] b = (long[]) right.execute(frame);
      long[] result = new long[a.length];
      for (int i = 0; i < result.length; i++) {
        result[i] = switch (operation) {
          case ADD -> a[i] | b[i];
          case SUBTRACT -> a[i] & ~b[i];
          case MULTIPLY -> a[i] & b[i];
          default -> a[i] ^ b[i];
        };
      }
      return result;
    }
  }

  /** Equality and inclusion. */
  public static final class Compare extends ExpressionNode.OfBoolean {
    private final Operation operation;
    @Child private ExpressionNode left;
    @Child private ExpressionNode right;

    public Compare(Operation operation, ExpressionNode left, ExpressionNode right) {
      this.operation = operation;
      this.left = left;
      this.right = right;
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      long[] a = (long[]) left.execute(frame);
      long[] b = (long[]) right.execute(frame);
      return switch (operation) {
        case EQUAL -> Arrays.equals(a, b);
        case NOT_EQUAL -> !Arrays.equals(a, b);
        case LESS_EQUAL -> within(a, b);
        case LESS -> within(a, b) && !Arrays.equals(a, b);
        case GREATER_EQUAL -> within(b, a);
        default -> within(b, a) && !Arrays.equals(a, b);
      };
    }

    @TruffleBoundary
    private static boolean within(long[] inner, long[] outer) {
      for (int i = 0; i < inner.length; i++) {
        if ((inner[i] & ~outer[i]) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  /** IN. */
  public static final class IsMember extends ExpressionNode.OfBoolean {
    @Child private ExpressionNode element;
    @Child private ExpressionNode set;
    private final long low;
    private final long high;

    public IsMember(ExpressionNode element, ExpressionNode set, long low, long high) {
      this.element = element;
      this.set = set;
      this.low = low;
      this.high = high;
    }

    @Override
    public boolean executeBoolean(VirtualFrame frame) {
      long value = element.executeLong(frame);
      long[] words = (long[]) set.execute(frame);
      if (value < low || value > high) {
        return false;
      }
      int position = (int) (value - low);
      return (words[position >> 6] >>> position & 1) != 0;
    }
  }

  /** A set constructor: members {@code low .. high}; null high for a single one. */
  public static final class Make extends ExpressionNode {
    @Children private final ExpressionNode[] lows;
    @Children private final ExpressionNode[] highs;
    private final long first;
    private final int words;

    public Make(ExpressionNode[] lows, ExpressionNode[] highs, long first, int words) {
      this.lows = lows;
      this.highs = highs;
      this.first = first;
      this.words = words;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
      long[] result = new long[words];
      for (int i = 0; i < lows.length; i++) {
        long from = lows[i].executeLong(frame) - first;
        add(result, from, highs[i] == null ? from : highs[i].executeLong(frame) - first);
      }
      return result;
    }

    private static void add(long[] words, long from, long to) {
      for (long at = from; at <= to; at++) {
        words[(int) (at >> 6)] |= 1L << at;
      }
    }
  }
}
