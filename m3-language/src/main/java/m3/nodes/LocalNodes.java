// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;

/** Variables in the frame's static slots. */
public final class LocalNodes {
  private LocalNodes() {}

  public static final class ReadLong extends ExpressionNode.OfLong {
    private final int slot;

    public ReadLong(int slot) {
      this.slot = slot;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return frame.getLongStatic(slot);
    }
  }

  public static final class ReadDouble extends ExpressionNode.OfDouble {
    private final int slot;

    public ReadDouble(int slot) {
      this.slot = slot;
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      return frame.getDoubleStatic(slot);
    }
  }

  public static final class ReadObject extends ExpressionNode {
    private final int slot;

    public ReadObject(int slot) {
      this.slot = slot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return frame.getObjectStatic(slot);
    }
  }

  public static final class WriteLong extends StatementNode {
    private final int slot;
    @Child private ExpressionNode value;

    public WriteLong(int slot, ExpressionNode value) {
      this.slot = slot;
      this.value = value;
    }

    @Override
    public int execute(VirtualFrame frame) {
      frame.setLongStatic(slot, value.executeLong(frame));
      return NEXT;
    }
  }

  public static final class WriteDouble extends StatementNode {
    private final int slot;
    @Child private ExpressionNode value;

    public WriteDouble(int slot, ExpressionNode value) {
      this.slot = slot;
      this.value = value;
    }

    @Override
    public int execute(VirtualFrame frame) {
      frame.setDoubleStatic(slot, value.executeDouble(frame));
      return NEXT;
    }
  }

  public static final class WriteObject extends StatementNode {
    private final int slot;
    @Child private ExpressionNode value;

    public WriteObject(int slot, ExpressionNode value) {
      this.slot = slot;
      this.value = value;
    }

    @Override
    public int execute(VirtualFrame frame) {
      frame.setObjectStatic(slot, value.execute(frame));
      return NEXT;
    }
  }

  /** Adds a constant to an ordinal slot: INC and DEC of a variable whose type has no bounds to check. */
  public static final class Increment extends StatementNode {
    private final int slot;
    private final long by;

    public Increment(int slot, long by) {
      this.slot = slot;
      this.by = by;
    }

    @Override
    public int execute(VirtualFrame frame) {
      frame.setLongStatic(slot, frame.getLongStatic(slot) + by);
      return NEXT;
    }
  }

  /** A slot that holds a boxed scalar, read as what it is. */
  public static final class Unbox extends ExpressionNode {
    private final int slot;

    public Unbox(int slot) {
      this.slot = slot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return frame.getObjectStatic(slot);
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return (long) frame.getObjectStatic(slot);
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      return (double) frame.getObjectStatic(slot);
    }
  }

  /** Argument {@code index} of the call, boxed. */
  public static final class Argument extends ExpressionNode {
    private final int index;

    public Argument(int index) {
      this.index = index;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return frame.getArguments()[index];
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return (long) frame.getArguments()[index];
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      return (double) frame.getArguments()[index];
    }
  }
}
