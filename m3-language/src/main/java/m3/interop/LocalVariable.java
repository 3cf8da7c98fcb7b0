// SPDX-License-Identifier: MIT
package m3.interop;

import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import m3.runtime.ArrayLayout;
import m3.runtime.HostValues;
import m3.runtime.Kind;
import m3.runtime.RecordLayout;
import m3.runtime.Reference;
import m3.runtime.Slice;
import m3.runtime.ValueLayout;
import m3.types.Type;

/**
 * A variable of a procedure as a debugger sees it.
 *
 * @param declaredAt where its name is declared, in characters from the start of the source
 * @param slot its frame slot, the first of three for an open array
 */
public record LocalVariable(String name, int declaredAt, Form form, int slot, Type type, ValueLayout layout) {
  /** How the frame holds it. */
  public enum Form {
    /** A scalar in the slot. */
    SLOT,
    /** A scalar behind a reference in the slot. */
    REFERRED,
    /** The storage of a record or array in the slot. */
    STORED,
    /** Java array, offset and length in three slots. */
    OPEN
  }

  /** The value in {@code frame}; null when the variable has not begun. */
  Object read(Frame frame) {
    Object value = switch (form) {
      case SLOT -> switch (Kind.of(type)) {
        case LONG -> frame.getLongStatic(slot);
        case DOUBLE -> frame.getDoubleStatic(slot);
        case OBJECT -> frame.getObjectStatic(slot);
      };
      case REFERRED -> frame.getObjectStatic(slot) instanceof Reference place ? place.get(Kind.of(type)) : null;
      case STORED -> frame.getObjectStatic(slot);
      case OPEN -> {
        Object array = frame.getObjectStatic(slot);
        yield array == null ? null : new Slice(array, (int) frame.getLongStatic(slot + 1), (int) frame.getLongStatic(slot + 2));
      }
    };
    return HostValues.outgoing(value, type, layout);
  }

  /** Sets the value in {@code frame}. */
  void write(Frame frame, Object foreign) throws UnsupportedTypeException {
    Object value = HostValues.incoming(foreign, type, layout);
    switch (form) {
      case SLOT -> {
        switch (Kind.of(type)) {
          case LONG -> frame.setLongStatic(slot, (Long) value);
          case DOUBLE -> frame.setDoubleStatic(slot, (Double) value);
          case OBJECT -> frame.setObjectStatic(slot, value);
        }
      }
      case REFERRED -> ((Reference) frame.getObjectStatic(slot)).set(Kind.of(type), value);
      case STORED, OPEN -> {
        if (layout instanceof RecordLayout record) {
          record.assign(frame.getObjectStatic(slot), value);
        } else if (layout instanceof ArrayLayout array && array.length() >= 0) {
          array.assign(frame.getObjectStatic(slot), value);
        } else {
          throw UnsupportedTypeException.create(new Object[] {foreign}, "an open array is not assigned as a whole");
        }
      }
    }
  }
}
