// SPDX-License-Identifier: MIT
package m3.host;

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
import m3.runtime.TypeDescriptor;
import m3.runtime.TypeTable;
import m3.runtime.ValueLayout;
import m3.types.AnyReference;
import m3.types.ArrayType;
import m3.types.Field;
import m3.types.FloatType;
import m3.types.ObjectType;
import m3.types.OpaqueType;
import m3.types.OrdinalType;
import m3.types.ProcedureType;
import m3.types.RecordType;
import m3.types.RefType;
import m3.types.ReferenceType;
import m3.types.SetType;
import m3.types.Type;

/**
 * Puts a referent together of what {@link ReferentReader} made of it: first its scalars, then, when all referents are there, its
 * references. Nothing is believed: every value is checked against its type.
 */
final class ReferentWriter {
  private static final int MOST_EMPTY = 1 << 16;

  private final TypeTable types;
  private final byte[] bytes;
  private final int end;
  private int at;
  private final Object[] references;
  private int next;
  private final int last;

  private ReferentWriter(TypeTable types, byte[] bytes, int start, int length, Object[] references, int first, int count) {
    this.types = types;
    this.bytes = bytes;
    this.at = start;
    this.end = start + length;
    this.references = references;
    this.next = first;
    this.last = first + count;
  }

  /** A new referent of {@code type} with the scalars of {@code bytes}; its references are NIL. */
  static Object make(TypeTable types, TypeDescriptor type, byte[] bytes, int start, int length) {
    ReferentWriter writer = new ReferentWriter(types, bytes, start, length, null, 0, 0);
    Object made = writer.make(type);
    if (writer.at != writer.end) {
      throw new PickleFault("a referent has too many bytes");
    }
    return made;
  }

  /** Sets the references of {@code referent}, which {@link #make} made, to those given. */
  static void link(TypeTable types, Allocated referent, Object[] references, int first, int count) {
    ReferentWriter writer = new ReferentWriter(types, null, 0, 0, references, first, count);
    writer.fill(referent);
    if (writer.next != writer.last) {
      throw new PickleFault("a referent has too many references");
    }
  }

  private boolean linking() {
    return references != null;
  }

  private Object make(TypeDescriptor type) {
    Allocated made;
    if (type instanceof ObjectDescriptor object) {
      made = object.create();
    } else if (type.type() instanceof RefType ref) {
      Type target = ref.target().unpacked();
      made = switch (types.layout(target, type.scope())) {
        case RecordLayout record -> record.create(type);
        case ArrayLayout array -> ArrayReferent.of(type, ((ArrayType) target).isOpen() ? open((ArrayType) target, array) : array.create());
        case ScalarLayout scalar -> {
          Cell cell = Cell.create(scalar.kind(), type);
          cell.set(scalar.kind(), scalar.initial());
          yield cell;
        }
      };
    } else {
      throw new PickleFault("there is no referent of type " + type);
    }
    fill(made);
    return made;
  }

  /** An open array with the lengths that come next, which cannot be more than what follows fills. */
  private Object open(ArrayType type, ArrayLayout layout) {
    long[] lengths = new long[type.openDepth()];
    long product = 1;
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = number();
      product = lengths[i] < 0 || lengths[i] > Integer.MAX_VALUE ? -1 : Math.multiplyHigh(product, lengths[i]) != 0 ? -1 : product * lengths[i];
      if (product < 0 || product > Math.max(end - at, MOST_EMPTY)) {
        throw new PickleFault("an array is longer than what is written of it");
      }
    }
    return layout.createOpen(lengths, 0);
  }

  private void fill(Allocated referent) {
    if (referent instanceof M3Object object) {
      object(object, object.type);
      return;
    }
    Type target = ((RefType) referent.descriptor().type()).target().unpacked();
    LinkScope scope = referent.descriptor().scope();
    ValueLayout layout = types.layout(target, scope);
    switch (referent) {
      case Cell cell -> {
        Kind kind = Kind.of(target);
        cell.set(kind, scalar(cell.get(kind), kind, target, scope));
      }
      case ArrayReferent array -> storage(array.array(), target, layout, scope);
      default -> storage(referent, target, layout, scope);
    }
  }

  private void object(M3Object object, ObjectDescriptor type) {
    if (type.above() != null) {
      object(object, type.above());
    }
    if (type.type() instanceof ObjectType written) {
      fields(object, type.ownSlots(), written.fields(), type.scope());
    }
  }

  private void fields(Object holder, List<FieldSlot> slots, List<Field> fields, LinkScope scope) {
    for (int i = 0; i < slots.size(); i++) {
      FieldSlot slot = slots.get(i);
      Type type = fields.get(i).type().unpacked();
      if (slot.layout().isStructured()) {
        storage(slot.property().getObject(holder), type, slot.layout(), scope);
        continue;
      }
      switch (slot.kind()) {
        case LONG -> slot.property().setLong(holder, (Long) scalar(slot.property().getLong(holder), Kind.LONG, type, scope));
        case DOUBLE -> slot.property().setDouble(holder, (Double) scalar(slot.property().getDouble(holder), Kind.DOUBLE, type, scope));
        case OBJECT -> slot.property().setObject(holder, scalar(slot.property().getObject(holder), Kind.OBJECT, type, scope));
      }
    }
  }

  private void storage(Object storage, Type type, ValueLayout layout, LinkScope scope) {
    if (layout instanceof RecordLayout record) {
      fields(storage, record.slots(), ((RecordType) type).fields(), scope);
    } else {
      elements(storage, ((ArrayType) type).element().unpacked(), (ArrayLayout) layout, scope);
    }
  }

  private void elements(Object array, Type element, ArrayLayout layout, LinkScope scope) {
    Storage storage = layout.storage();
    int length = layout.lengthOf(array);
    if (linking() && storage != Storage.OBJECT) {
      return;
    }
    for (int i = 0; i < length; i++) {
      if (array instanceof byte[] narrow) {
        narrow[i] = need(1)[at++];
        check(storage.getLong(array, i), element);
      } else if (layout.element().isStructured()) {
        storage(((Object[]) array)[i], element, layout.element(), scope);
      } else {
        switch (storage) {
          case OBJECT -> ((Object[]) array)[i] = scalar(((Object[]) array)[i], Kind.OBJECT, element, scope);
          case FLOAT, DOUBLE -> storage.setDouble(array, i, (Double) scalar(null, Kind.DOUBLE, element, scope));
          default -> storage.setLong(array, i, (Long) scalar(null, Kind.LONG, element, scope));
        }
      }
    }
  }

  /** The value that comes next; while linking, {@code old} unless it is a reference. */
  private Object scalar(Object old, Kind kind, Type type, LinkScope scope) {
    if (type instanceof ReferenceType reference && reference.isTraced()) {
      return linking() ? reference(type, scope) : null;
    }
    if (linking() || type instanceof ProcedureType || type instanceof ReferenceType) {
      return old;
    }
    return switch (kind) {
      case LONG -> check(number(), type);
      case DOUBLE -> {
        double value = Double.longBitsToDouble(bits());
        yield type == FloatType.REAL ? (double) (float) value : value;
      }
      case OBJECT -> set((SetType) type);
    };
  }

  private static long check(long value, Type type) {
    if (type instanceof OrdinalType ordinal && !ordinal.contains(value)) {
      throw new PickleFault("a value is not in its type " + type);
    }
    if (type instanceof SetType set && set.domain().count() < Long.SIZE && value >>> set.domain().count() != 0) {
      throw new PickleFault("a set has members that are not in its type");
    }
    return value;
  }

  private long[] set(SetType type) {
    long count = type.domain().count();
    long[] words = new long[(int) ((count + Long.SIZE - 1) / Long.SIZE)];
    for (int i = 0; i < words.length; i++) {
      words[i] = bits();
    }
    if (count % Long.SIZE != 0 && words[words.length - 1] >>> count % Long.SIZE != 0) {
      throw new PickleFault("a set has members that are not in its type");
    }
    return words;
  }

  private Object reference(Type type, LinkScope scope) {
    if (next == last) {
      throw new PickleFault("a referent has too few references");
    }
    Object value = references[next++];
    if (value != null && type != AnyReference.REFANY && !fits(value, types.descriptor(type, scope))) {
      throw new PickleFault("a reference is not of its type " + type);
    }
    return value;
  }

  private static boolean fits(Object value, TypeDescriptor wanted) {
    if (value instanceof Text) {
      return wanted.type() == OpaqueType.TEXT;
    }
    TypeDescriptor have = ((Allocated) value).descriptor();
    return have == wanted || have instanceof ObjectDescriptor object && wanted instanceof ObjectDescriptor above && object.isBelow(above);
  }

  private byte[] need(int count) {
    if (end - at < count) {
      throw new PickleFault("a referent has too few bytes");
    }
    return bytes;
  }

  private long number() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      long part = need(1)[at++];
      value |= (part & 0x7F) << shift;
      if (part >= 0) {
        return value >>> 1 ^ -(value & 1);
      }
    }
    throw new PickleFault("a number is too long");
  }

  private long bits() {
    need(Long.BYTES);
    long word = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      word |= (bytes[at++] & 0xFFL) << 8 * i;
    }
    return word;
  }
}
