// SPDX-License-Identifier: MIT
package m3.host;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import m3.runtime.Allocated;
import m3.runtime.ArrayLayout;
import m3.runtime.ArrayReferent;
import m3.runtime.Cell;
import m3.runtime.FieldSlot;
import m3.runtime.Kind;
import m3.runtime.LinkScope;
import m3.runtime.M3Object;
import m3.runtime.ObjectDescriptor;
import m3.runtime.RecordLayout;
import m3.runtime.ScalarLayout;
import m3.runtime.Storage;
import m3.runtime.Text;
import m3.runtime.TypeTable;
import m3.runtime.ValueLayout;
import m3.types.ArrayType;
import m3.types.Field;
import m3.types.ObjectType;
import m3.types.ProcedureType;
import m3.types.RecordType;
import m3.types.RefType;
import m3.types.ReferenceType;
import m3.types.SetType;
import m3.types.Type;

/**
 * Takes a referent apart: its scalars as bytes, its references in order.
 *
 * <p>Ordinals take 1 to 10 bytes, 7 bits in each, low ones first, the sign in the lowest bit; bytes and characters in arrays one each;
 * floats 8 bytes; an open array its lengths first. Untraced references are left out.
 */
final class ReferentReader {
  private final TypeTable types;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final List<Object> references = new ArrayList<>();

  private ReferentReader(TypeTable types) {
    this.types = types;
  }

  static ReferentReader of(TypeTable types, Allocated referent) {
    ReferentReader reader = new ReferentReader(types);
    if (referent instanceof M3Object object) {
      reader.object(object, object.type);
    } else {
      reader.referent(referent);
    }
    return reader;
  }

  int size() {
    return out.size();
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  /** The traced references it holds. */
  List<Object> references() {
    return references;
  }

  private void object(M3Object object, ObjectDescriptor type) {
    if (type.above() != null) {
      object(object, type.above());
    }
    if (type.type() instanceof ObjectType written) {
      fields(object, type.ownSlots(), written.fields());
    }
  }

  private void fields(Object holder, List<FieldSlot> slots, List<Field> fields) {
    for (int i = 0; i < slots.size(); i++) {
      FieldSlot slot = slots.get(i);
      Object value = switch (slot.kind()) {
        case LONG -> slot.property().getLong(holder);
        case DOUBLE -> slot.property().getDouble(holder);
        case OBJECT -> slot.property().getObject(holder);
      };
      value(value, fields.get(i).type().unpacked(), slot.layout());
    }
  }

  private void referent(Allocated referent) {
    Type target = ((RefType) referent.descriptor().type()).target().unpacked();
    LinkScope scope = referent.descriptor().scope();
    ValueLayout layout = types.layout(target, scope);
    switch (referent) {
      case Cell cell -> value(cell.get(Kind.of(target)), target, layout);
      case ArrayReferent array -> {
        lengths(array.array(), (ArrayType) target, (ArrayLayout) layout);
        value(array.array(), target, layout);
      }
      default -> value(referent, target, layout);
    }
  }

  private void lengths(Object array, ArrayType type, ArrayLayout layout) {
    if (type.isOpen()) {
      int length = layout.lengthOf(array);
      number(length);
      if (layout.element() instanceof ArrayLayout inner && inner.type().isOpen()) {
        lengths(length == 0 ? inner.create(0) : ((Object[]) array)[0], inner.type(), inner);
      }
    }
  }

  private void value(Object value, Type type, ValueLayout layout) {
    switch (layout) {
      case RecordLayout record -> fields(value, record.slots(), ((RecordType) type).fields());
      case ArrayLayout array -> elements(value, ((ArrayType) type).element().unpacked(), array);
      case ScalarLayout scalar -> {
        switch (scalar.kind()) {
          case LONG -> number((Long) value);
          case DOUBLE -> bits(Double.doubleToRawLongBits((Double) value));
          case OBJECT -> object(value, type);
        }
      }
    }
  }

  private void elements(Object array, Type element, ArrayLayout layout) {
    Storage storage = layout.storage();
    int length = layout.lengthOf(array);
    if (array instanceof byte[] bytes) {
      out.write(bytes, 0, length);
      return;
    }
    for (int i = 0; i < length; i++) {
      switch (storage) {
        case OBJECT -> value(((Object[]) array)[i], element, layout.element());
        case FLOAT, DOUBLE -> bits(Double.doubleToRawLongBits(storage.getDouble(array, i)));
        default -> number(storage.getLong(array, i));
      }
    }
  }

  private void object(Object value, Type type) {
    switch (type) {
      case SetType set -> {
        for (long word : (long[]) value) {
          bits(word);
        }
      }
      case ProcedureType procedure -> {
        if (value != null) {
          throw new PickleFault("a procedure cannot be written");
        }
      }
      case ReferenceType reference when !reference.isTraced() -> { }
      default -> {
        if (value != null && !(value instanceof Text) && !(value instanceof Allocated)) {
          throw new PickleFault("a value of the host cannot be written");
        }
        references.add(value);
      }
    }
  }

  private void number(long value) {
    long rest = value << 1 ^ value >> 63;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private void bits(long word) {
    for (int i = 0; i < Long.BYTES; i++) {
      out.write((int) (word >>> 8 * i));
    }
  }
}
