// SPDX-License-Identifier: MIT
package m3.nodes;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import m3.diagnostic.Code;
import m3.runtime.ArrayLayout;
import m3.runtime.ArrayReferent;
import m3.runtime.Cell;
import m3.runtime.Fault;
import m3.runtime.FieldSlot;
import m3.runtime.M3Object;
import m3.runtime.M3Record;
import m3.runtime.Meter;
import m3.runtime.ObjectDescriptor;
import m3.runtime.RecordLayout;
import m3.runtime.ScalarLayout;
import m3.runtime.Sizes;
import m3.runtime.TypeDescriptor;
import m3.runtime.ValueLayout;

/** NEW. */
public final class AllocationNodes {
  private AllocationNodes() {}

  /** NEW: a full heap is a fault at its place. */
  public abstract static class Allocation extends ExpressionNode {
    @CompilationFinal private Meter meter;
    @CompilationFinal private long size;

    @Override
    public final Object execute(VirtualFrame frame) {
      try {
        return allocate(frame);
      } catch (OutOfMemoryError full) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(Code.HEAP_EXHAUSTED, this);
      }
    }

    abstract Object allocate(VirtualFrame frame);

    /** The bytes it takes, without the elements of an open array. */
    abstract long size();

    /** A fault when they, and {@code more}, are too many for the domain. */
    final void requireRoom(long more) {
      if (meter == null) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        size = size();
        meter = Meter.of(this);
      }
      meter.requireRoom(size + more, this);
    }

    /** Charges them, and {@code more}, to the domain for {@code made}. */
    final Object charged(Object made, long more) {
      return meter.charge(made, size + more);
    }
  }

  /** NEW of a reference to a scalar or fixed array. */
  public static final class Referent extends Allocation {
    private final TypeDescriptor type;
    private final ValueLayout layout;

    public Referent(TypeDescriptor type, ValueLayout layout) {
      this.type = type;
      this.layout = layout;
    }

    @Override
    long size() {
      return Sizes.of(layout);
    }

    @Override
    Object allocate(VirtualFrame frame) {
      requireRoom(0);
      if (layout instanceof ScalarLayout scalar) {
        Cell cell = Cell.create(scalar.kind(), type);
        cell.set(scalar.kind(), scalar.initial());
        return charged(cell, 0);
      }
      return charged(ArrayReferent.of(type, layout.create()), 0);
    }
  }

  /** NEW of a reference to a record, some fields given. */
  public static final class Record extends Allocation {
    private final TypeDescriptor type;
    private final RecordLayout layout;
    @CompilationFinal(dimensions = 1) private final FieldSlot[] slots;
    @Children private final ExpressionNode[] values;

    public Record(TypeDescriptor type, RecordLayout layout, FieldSlot[] slots, ExpressionNode[] values) {
      this.type = type;
      this.layout = layout;
      this.slots = slots;
      this.values = values;
    }

    @Override
    long size() {
      return Sizes.of(layout);
    }

    @Override
    @ExplodeLoop
    Object allocate(VirtualFrame frame) {
      requireRoom(0);
      M3Record record = layout.create(type);
      for (int i = 0; i < values.length; i++) {
        RecordNodes.Make.store(frame, slots[i], record, values[i]);
      }
      return charged(record, 0);
    }
  }

  /** NEW of an object, some fields given. */
  public static final class OfObject extends Allocation {
    private final ObjectDescriptor type;
    @CompilationFinal(dimensions = 1) private final FieldSlot[] slots;
    @Children private final ExpressionNode[] values;

    public OfObject(ObjectDescriptor type, FieldSlot[] slots, ExpressionNode[] values) {
      this.type = type;
      this.slots = slots;
      this.values = values;
    }

    @Override
    long size() {
      return Sizes.ofFields(type.allSlots());
    }

    @Override
    @ExplodeLoop
    Object allocate(VirtualFrame frame) {
      requireRoom(0);
      M3Object object = type.create();
      for (int i = 0; i < values.length; i++) {
        RecordNodes.Make.store(frame, slots[i], object, values[i]);
      }
      return charged(object, 0);
    }
  }

  /** NEW of a reference to an open array. */
  public static final class OpenArray extends Allocation {
    private final TypeDescriptor type;
    private final ArrayLayout layout;
    private final long elementSize;
    @Children private final ExpressionNode[] sizes;

    public OpenArray(TypeDescriptor type, ArrayLayout layout, ExpressionNode[] sizes) {
      this.type = type;
      this.layout = layout;
      this.sizes = sizes;
      ArrayLayout innermost = layout;
      for (int i = 1; i < sizes.length; i++) {
        innermost = (ArrayLayout) innermost.element();
      }
      this.elementSize = Sizes.ofElement(innermost);
    }

    @Override
    long size() {
      return Sizes.HEADER;
    }

    @Override
    @ExplodeLoop
    Object allocate(VirtualFrame frame) {
      if (sizes.length == 1) {
        long length = checked(sizes[0].executeLong(frame));
        long more = length * elementSize;
        requireRoom(more);
        return charged(ArrayReferent.of(type, layout.create((int) length)), more);
      }
      long[] lengths = new long[sizes.length];
      double elements = 1;
      for (int i = 0; i < sizes.length; i++) {
        lengths[i] = checked(sizes[i].executeLong(frame));
        elements *= lengths[i];
      }
      long more = (long) (elements * elementSize);
      requireRoom(more);
      return charged(ArrayReferent.of(type, layout.createOpen(lengths, 0)), more);
    }

    private long checked(long size) {
      if (size < 0 || size > ArrayLayout.LONGEST) {
        CompilerDirectives.transferToInterpreter();
        throw Fault.of(size < 0 ? Code.NEGATIVE_SIZE : Code.HEAP_EXHAUSTED, this, size);
      }
      return size;
    }
  }
}
