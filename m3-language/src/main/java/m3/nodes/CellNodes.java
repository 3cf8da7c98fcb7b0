// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import m3.runtime.Cell;
import m3.runtime.Kind;

/** Variables in cells: globals, captured locals, VAR formals; and the environments of nested procedures. */
public final class CellNodes {
  private CellNodes() {}

  /** The value behind a reference of any class. */
  public static final class Read extends ExpressionNode implements VariableNode.Read {
    private final Kind kind;
    @Child private ExpressionNode reference;
    @Child private PlaceNode place = new PlaceNode();

    public Read(Kind kind, ExpressionNode reference) {
      this.kind = kind;
      this.reference = reference;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return place.getLong(reference.execute(frame));
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      return place.getDouble(reference.execute(frame));
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return switch (kind) {
        case LONG -> executeLong(frame);
        case DOUBLE -> executeDouble(frame);
        case OBJECT -> place.getObject(reference.execute(frame));
      };
    }
  }

  /** Assignment to the place behind a reference of any class. */
  public static final class Write extends StatementNode implements VariableNode.Write {
    private final Kind kind;
    private final String variable;
    @Child private ExpressionNode reference;
    @Child private ExpressionNode value;
    @Child private PlaceNode place = new PlaceNode();

    /** {@code variable} is null when the place is no variable. */
    public Write(Kind kind, String variable, ExpressionNode reference, ExpressionNode value) {
      this.kind = kind;
      this.variable = variable;
      this.reference = reference;
      this.value = value;
    }

    @Override
    public int execute(VirtualFrame frame) {
      Object target = reference.execute(frame);
      switch (kind) {
        case LONG -> place.setLong(target, value.executeLong(frame));
        case DOUBLE -> place.setDouble(target, value.executeDouble(frame));
        case OBJECT -> place.setObject(target, value.execute(frame));
      }
      return NEXT;
    }

    @Override
    public String variable() {
      return variable;
    }
  }

  /** Makes a fresh cell with an initial value, as a local that is captured or passed by VAR needs. */
  public static final class Make extends ExpressionNode {
    private final Kind kind;
    @Child private ExpressionNode initial;

    public Make(Kind kind, ExpressionNode initial) {
      this.kind = kind;
      this.initial = initial;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      switch (kind) {
        case LONG -> {
          Cell.OfLong cell = new Cell.OfLong(null);
          cell.value = initial.executeLong(frame);
          return cell;
        }
        case DOUBLE -> {
          Cell.OfDouble cell = new Cell.OfDouble(null);
          cell.value = initial.executeDouble(frame);
          return cell;
        }
        default -> {
          Cell.OfObject cell = new Cell.OfObject(null);
          cell.value = initial.execute(frame);
          return cell;
        }
      }
    }
  }

  /** Makes the environment that nested procedures see: slot 0 is the one around it. */
  public static final class MakeEnvironment extends ExpressionNode {
    private final int size;

    public MakeEnvironment(int size) {
      this.size = size;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Object[] environment = new Object[size];
      environment[0] = frame.getArguments()[0];
      return environment;
    }
  }

  /** Puts {@code value} into the environment in a frame slot. */
  public static final class Export extends StatementNode {
    private final int environmentSlot;
    private final int index;
    @Child private ExpressionNode value;

    public Export(int environmentSlot, int index, ExpressionNode value) {
      this.environmentSlot = environmentSlot;
      this.index = index;
      this.value = value;
    }

    @Override
    public int execute(VirtualFrame frame) {
      ((Object[]) frame.getObjectStatic(environmentSlot))[index] = value.execute(frame);
      return NEXT;
    }
  }

  /** What entry {@code index} of the environment {@code depth} procedures out holds. */
  public static final class Captured extends ExpressionNode {
    private final int depth;
    private final int index;

    public Captured(int depth, int index) {
      this.depth = depth;
      this.index = index;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
      Object[] environment = (Object[]) frame.getArguments()[0];
      for (int i = 1; i < depth; i++) {
        environment = (Object[]) environment[0];
      }
      return environment[index];
    }
  }

  /** The environment {@code depth} procedures out; 0 is in the frame slot given. */
  public static final class Environment extends ExpressionNode {
    private final int depth;
    private final int slot;

    public Environment(int depth, int slot) {
      this.depth = depth;
      this.slot = slot;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
      if (depth == 0) {
        return frame.getObjectStatic(slot);
      }
      Object environment = frame.getArguments()[0];
      for (int i = 1; i < depth; i++) {
        environment = ((Object[]) environment)[0];
      }
      return environment;
    }
  }
}
