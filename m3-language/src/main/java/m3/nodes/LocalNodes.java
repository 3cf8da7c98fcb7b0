// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;

/** Variables in the frame's static slots. */
public final class LocalNodes {
  private LocalNodes() {}

  /** The name of the variable in {@code slot}; null for what is no variable of the program. */
  private static String name(StatementNode node, int slot) {
    return node.getRootNode().getFrameDescriptor().getSlotName(slot) instanceof String name && !name.startsWith("<") ? name : null;
  }

  public static final class ReadLong extends ExpressionNode.OfLong implements VariableNode.Read {
    private final int slot;

    public ReadLong(int slot) {
      this.slot = slot;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return frame.getLongStatic(slot);
    }
  }

  public static final class ReadDouble extends ExpressionNode.OfDouble implements VariableNode.Read {
    private final int slot;

    public ReadDouble(int slot) {
      this.slot = slot;
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      return frame.getDoubleStatic(slot);
    }
  }

  public static final class ReadObject extends ExpressionNode implements VariableNode.Read {
    private final int slot;

    public ReadObject(int slot) {
      this.slot = slot;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return frame.getObjectStatic(slot);
    }
  }

  public static final class WriteLong extends StatementNode implements VariableNode.Write {
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

    @Override
    public String variable() {
      return name(this, slot);
    }
  }

  public static final class WriteDouble extends StatementNode implements VariableNode.Write {
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

    @Override
    public String variable() {
      return name(this, slot);
    }
  }

  public static final class WriteObject extends StatementNode implements VariableNode.Write {
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

    @Override
    public String variable() {
      return name(this, slot);
    }
  }

  /** Adds a constant to an ordinal slot: INC and DEC of a variable whose type has no bounds to check. */
  public static final class Increment extends StatementNode implements VariableNode.Write {
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

    @Override
    public String variable() {
      return name(this, slot);
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
