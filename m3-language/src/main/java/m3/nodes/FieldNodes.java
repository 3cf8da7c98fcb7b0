// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.staticobject.StaticProperty;
import m3.diagnostic.Code;
import m3.runtime.Fault;
import m3.runtime.FieldReference;
import m3.runtime.FieldSlot;
import m3.runtime.Kind;

/** Fields of records and objects. A NIL holder is a fault; records that are not referents are never NIL. */
public final class FieldNodes {
  private FieldNodes() {}

  static Object nonNil(Object holder, M3Node node) {
    if (holder == null) {
      CompilerDirectives.transferToInterpreter();
      throw Fault.of(Code.NIL_DEREFERENCE, node);
    }
    return holder;
  }

  /** A field's value; storage itself for records and arrays. */
  public static final class Read extends ExpressionNode {
    private final Kind kind;
    private final StaticProperty property;
    @Child private ExpressionNode holder;

    public Read(FieldSlot slot, ExpressionNode holder) {
      this.kind = slot.kind();
      this.property = slot.property();
      this.holder = holder;
    }

    @Override
    public long executeLong(VirtualFrame frame) {
      return property.getLong(nonNil(holder.execute(frame), this));
    }

    @Override
    public double executeDouble(VirtualFrame frame) {
      return property.getDouble(nonNil(holder.execute(frame), this));
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return switch (kind) {
        case LONG -> executeLong(frame);
        case DOUBLE -> executeDouble(frame);
        case OBJECT -> property.getObject(nonNil(holder.execute(frame), this));
      };
    }
  }

  /** Assignment to a scalar field. */
  public static final class Write extends StatementNode {
    private final FieldSlot slot;
    private final Kind kind;
    private final StaticProperty property;
    @Child private ExpressionNode holder;
    @Child private ExpressionNode value;

    public Write(FieldSlot slot, ExpressionNode holder, ExpressionNode value) {
      this.slot = slot;
      this.kind = slot.kind();
      this.property = slot.property();
      this.holder = holder;
      this.value = value;
    }

    @Override
    public int execute(VirtualFrame frame) {
      Object object = nonNil(holder.execute(frame), this);
      switch (kind) {
        case LONG -> property.setLong(object, value.executeLong(frame));
        case DOUBLE -> property.setDouble(object, value.executeDouble(frame));
        case OBJECT -> property.setObject(object, value.execute(frame));
      }
      slot.assigned(object);
      return NEXT;
    }
  }

  /** A hold on a scalar field, for a VAR formal. */
  public static final class Refer extends ExpressionNode {
    private final StaticProperty property;
    @Child private ExpressionNode holder;

    public Refer(FieldSlot slot, ExpressionNode holder) {
      slot.noteReferred();
      this.property = slot.property();
      this.holder = holder;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return new FieldReference(property, nonNil(holder.execute(frame), this));
    }
  }

  /** A reference known not to be NIL from here on. */
  public static final class NonNil extends ExpressionNode {
    @Child private ExpressionNode operand;

    public NonNil(ExpressionNode operand) {
      this.operand = operand;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return nonNil(operand.execute(frame), this);
    }
  }
}
