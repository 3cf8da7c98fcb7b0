// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import m3.runtime.FieldSlot;
import m3.runtime.M3Record;
import m3.runtime.RecordLayout;

/** Whole records. */
public final class RecordNodes {
  private RecordNodes() {}

  /** Assignment of a whole record. */
  public static final class Assign extends StatementNode {
    private final RecordLayout layout;
    @Child private ExpressionNode target;
    @Child private ExpressionNode value;

    public Assign(RecordLayout layout, ExpressionNode target, ExpressionNode value) {
      this.layout = layout;
      this.target = target;
      this.value = value;
    }

    @Override
    public int execute(VirtualFrame frame) {
      Object to = target.execute(frame);
      layout.assign(to, value.execute(frame));
      return NEXT;
    }
  }

  /** A copy of a record. */
  public static final class Copy extends ExpressionNode {
    private final RecordLayout layout;
    @Child private ExpressionNode value;

    public Copy(RecordLayout layout, ExpressionNode value) {
      this.layout = layout;
      this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      return layout.copy(value.execute(frame));
    }
  }

  /** A record constructor. */
  public static final class Make extends ExpressionNode {
    private final RecordLayout layout;
    @Children private final ExpressionNode[] fields;

    public Make(RecordLayout layout, ExpressionNode[] fields) {
      this.layout = layout;
      this.fields = fields;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
      M3Record record = layout.create();
      for (int i = 0; i < fields.length; i++) {
        FieldSlot slot = layout.slot(i);
        store(frame, slot, record, fields[i]);
      }
      return record;
    }

    static void store(VirtualFrame frame, FieldSlot slot, Object holder, ExpressionNode value) {
      switch (slot.kind()) {
        case LONG -> slot.property().setLong(holder, value.executeLong(frame));
        case DOUBLE -> slot.property().setDouble(holder, value.executeDouble(frame));
        case OBJECT -> slot.property().setObject(holder, slot.layout().copy(value.execute(frame)));
      }
    }
  }
}
