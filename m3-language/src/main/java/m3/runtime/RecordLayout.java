// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.staticobject.StaticShape;
import java.util.List;
import java.util.function.Supplier;
import m3.types.RecordType;

/** The layout of a record type: a shape with one property a field. */
public final class RecordLayout extends ValueLayout {
  private final RecordType type;
  @CompilationFinal(dimensions = 1) private final FieldSlot[] slots;
  private final M3Record.Factory factory;

  RecordLayout(RecordType type, List<FieldSlot> slots, Supplier<StaticShape.Builder> shapes) {
    this.type = type;
    this.slots = slots.toArray(FieldSlot[]::new);
    StaticShape.Builder builder = shapes.get();
    for (FieldSlot slot : this.slots) {
      builder.property(slot.property(), slot.propertyClass(), false);
    }
    this.factory = builder.build(M3Record.class, M3Record.Factory.class).getFactory();
  }

  public RecordType type() {
    return type;
  }

  /** The slot of field {@code index}. */
  public FieldSlot slot(int index) {
    return slots[index];
  }

  /** The slots of all fields in order. */
  public List<FieldSlot> slots() {
    return List.of(slots);
  }

  public int size() {
    return slots.length;
  }

  @Override
  public M3Record create() {
    return create(null);
  }

  /** A record with default values, as a referent of {@code allocated}, or plain when that is null. */
  @ExplodeLoop
  public M3Record create(TypeDescriptor allocated) {
    M3Record record = factory.create(allocated);
    for (FieldSlot slot : slots) {
      slot.initialise(record);
    }
    return record;
  }

  /** Copies the fields of {@code from} into {@code to}. */
  @ExplodeLoop
  public void assign(Object to, Object from) {
    for (FieldSlot slot : slots) {
      switch (slot.layout()) {
        case RecordLayout record -> record.assign(slot.property().getObject(to), slot.property().getObject(from));
        case ArrayLayout array -> array.assign(slot.property().getObject(to), slot.property().getObject(from));
        case ScalarLayout scalar -> {
          switch (slot.kind()) {
            case LONG -> slot.property().setLong(to, slot.property().getLong(from));
            case DOUBLE -> slot.property().setDouble(to, slot.property().getDouble(from));
            case OBJECT -> slot.property().setObject(to, slot.property().getObject(from));
          }
        }
      }
    }
  }

  @Override
  public Object copy(Object value) {
    return copy(value, null);
  }

  /** A copy of {@code value}, as a referent of {@code allocated}, or plain when that is null. */
  @ExplodeLoop
  public M3Record copy(Object value, TypeDescriptor allocated) {
    M3Record record = factory.create(allocated);
    for (FieldSlot slot : slots) {
      switch (slot.kind()) {
        case LONG -> slot.property().setLong(record, slot.property().getLong(value));
        case DOUBLE -> slot.property().setDouble(record, slot.property().getDouble(value));
        case OBJECT -> slot.property().setObject(record, slot.layout().copy(slot.property().getObject(value)));
      }
    }
    return record;
  }

  @Override
  @ExplodeLoop
  public boolean equal(Object left, Object right) {
    for (FieldSlot slot : slots) {
      boolean same = switch (slot.kind()) {
        case LONG -> slot.property().getLong(left) == slot.property().getLong(right);
        case DOUBLE -> slot.property().getDouble(left) == slot.property().getDouble(right);
        case OBJECT -> slot.layout().equal(slot.property().getObject(left), slot.property().getObject(right));
      };
      if (!same) {
        return false;
      }
    }
    return true;
  }
}
