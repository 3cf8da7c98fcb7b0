// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;

/** Constants. */
public final class LiteralNodes {
  private LiteralNodes() {}

  /** An ordinal or small set. */
  public static final class OfLong extends ExpressionNode.OfLong {
    private final long value;

    public OfLong(long value) {
      this.value = value;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return value;
    }
  }

  /** A float. */
  public static final class OfDouble extends ExpressionNode.OfDouble {
    private final double value;

    public OfDouble(double value) {
      this.value = value;
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      return value;
    }
  }

  /** A reference, text, procedure, large set, or shared storage that is only read. */
  public static final class OfObject extends ExpressionNode {
    private final Object value;

    public OfObject(Object value) {
      this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return value;
    }
  }
}
