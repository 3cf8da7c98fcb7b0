// SPDX-License-Identifier: MIT
package m3.runtime;

import java.util.List;

/** How many bytes of heap values take, as quotas count them: the same on every engine and machine. */
public final class Sizes {
  /** What an object or array takes besides its fields or elements. */
  public static final long HEADER = 16;

  private static final long WORD = 8;

  private Sizes() {}

  /** The bytes of an object or record with {@code slots}, what is inside it included. */
  public static long ofFields(List<FieldSlot> slots) {
    return HEADER + slots.stream().mapToLong(slot -> WORD + inside(slot.layout())).sum();
  }

  /** The bytes of a referent of {@code layout}; an open array's without its elements. */
  public static long of(ValueLayout layout) {
    return HEADER + WORD + inside(layout);
  }

  /** The bytes of one element of an array of {@code layout}. */
  public static long ofElement(ArrayLayout layout) {
    return switch (layout.storage()) {
      case BYTE, UNSIGNED_BYTE -> Byte.BYTES;
      case SHORT, UNSIGNED_SHORT -> Short.BYTES;
      case INT, FLOAT -> Integer.BYTES;
      case LONG, DOUBLE -> Long.BYTES;
      case OBJECT -> WORD + inside(layout.element());
    };
  }

  private static long inside(ValueLayout layout) {
    return switch (layout) {
      case RecordLayout record -> ofFields(record.slots());
      case ArrayLayout array -> HEADER + Math.max(0, array.length()) * ofElement(array);
      case ScalarLayout scalar -> 0;
    };
  }
}
