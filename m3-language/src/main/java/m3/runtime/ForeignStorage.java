// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import m3.interop.ArrayView;
import m3.interop.FieldsView;
import m3.types.Relations;
import m3.types.SetType;
import m3.types.Type;

/** Records, arrays and sets made of what another language gives: members, elements. */
final class ForeignStorage {
  private static final InteropLibrary INTEROP = InteropLibrary.getUncached();

  private ForeignStorage() {}

  /** Storage of {@code type}: that of a view of the same type, or fresh, with the members or elements of {@code value}. */
  static Object of(Object value, Type type, ValueLayout layout) throws UnsupportedTypeException, UnsupportedMessageException,
      InvalidArrayIndexException, UnknownIdentifierException {
    return switch (layout) {
      case ArrayLayout array when value instanceof ArrayView view && fits(view, array) -> view.array();
      case ArrayLayout array -> elements(value, array);
      case RecordLayout record when value instanceof FieldsView view && view.viewed() instanceof M3Record && view.hasSlots(record.slots()) ->
          view.viewed();
      case RecordLayout record -> fields(value, record);
      case null, default -> throw UnsupportedTypeException.create(new Object[] {value}, "a " + type + " cannot come from outside");
    };
  }

  private static boolean fits(ArrayView view, ArrayLayout wanted) {
    return Relations.equal(view.layout().type().element(), wanted.type().element())
        && (wanted.length() < 0 || wanted.length() == view.layout().lengthOf(view.array()));
  }

  private static Object elements(Object value, ArrayLayout layout) throws UnsupportedTypeException, UnsupportedMessageException,
      InvalidArrayIndexException {
    long size = INTEROP.getArraySize(value);
    if (layout.length() >= 0 && size != layout.length() || size > ArrayLayout.LONGEST) {
      throw UnsupportedTypeException.create(new Object[] {value}, layout.length() + " elements are needed");
    }
    Object array = layout.storage().allocate((int) size);
    for (int i = 0; i < size; i++) {
      Object element = HostValues.incoming(INTEROP.readArrayElement(value, i), layout.type().element(), layout.element());
      if (layout.element().isStructured()) {
        ((Object[]) array)[i] = layout.element().copy(element);
      } else {
        layout.set(array, i, element);
      }
    }
    return array;
  }

  private static Object fields(Object value, RecordLayout layout) throws UnsupportedTypeException, UnsupportedMessageException,
      UnknownIdentifierException {
    if (!INTEROP.hasMembers(value)) {
      throw UnsupportedMessageException.create();
    }
    M3Record record = layout.create();
    for (FieldSlot slot : layout.slots()) {
      if (INTEROP.isMemberReadable(value, slot.name())) {
        slot.set(record, HostValues.incoming(INTEROP.readMember(value, slot.name()), slot.type(), slot.layout()));
      }
    }
    return record;
  }

  /** The set of the elements of {@code value}, boxed. */
  static Object set(Object value, SetType type) throws UnsupportedTypeException, UnsupportedMessageException, InvalidArrayIndexException {
    long[] words = new long[(int) ((type.domain().count() + 63) / 64)];
    for (long i = 0; i < INTEROP.getArraySize(value); i++) {
      long member = (Long) HostValues.incoming(INTEROP.readArrayElement(value, i), type.domain(), null) - type.domain().low();
      words[(int) (member >> 6)] |= 1L << member;
    }
    return type.isSmall() ? (Object) (words.length == 0 ? 0L : words[0]) : words;
  }
}
