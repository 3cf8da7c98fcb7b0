// SPDX-License-Identifier: MIT
package m3.types;

/**
 * Sizes of types in bits, as BITSIZE tells them, for the 64-bit Alpha (definition 2.6.14).
 *
 * <p>Ordinals take 8, 16, 32 or 64 bits, whatever holds all their members; references 64; sets whole words above 64
 * members. Records lay their fields out in order, each at its own alignment; packed fields follow without gaps as long
 * as they do not cross a word.
 */
public final class Layout {
  /** Bits of a word. */
  public static final int WORD = 64;

  private Layout() {}

  /** The size of a variable of {@code type}; -1 for open arrays, whose size is known at run time only. */
  public static long size(Type type) {
    return switch (type) {
      case PackedType packed -> packed.isAligned() ? roundUp(size(packed.base()), packed.bits()) : packed.bits();
      case OrdinalType ordinal -> storageBits(ordinal);
      case FloatType real -> real == FloatType.REAL ? 32 : 64;
      case ReferenceType reference -> WORD;
      case ProcedureType procedure -> WORD;
      case SetType set -> set.isSmall() ? roundToStorage(set.domain().count()) : roundUp(set.domain().count(), WORD);
      case ArrayType array -> array.isOpen() ? -1 : roundUp(elementStride(array) * array.index().count(), 8);
      case RecordType record -> recordSize(record);
      case ErrorType error -> WORD;
    };
  }

  /** The bits from one element of {@code array} to the next. */
  public static long elementStride(ArrayType array) {
    return array.element() instanceof PackedType packed && !packed.isAligned() ? packed.bits()
        : roundUp(size(array.element()), alignment(array.element()));
  }

  /** The least size that {@code BITS n FOR} may give {@code type}. */
  public static long minimalBits(Type type) {
    return type.unpacked() instanceof OrdinalType ordinal ? bits(ordinal) : size(type);
  }

  /** The alignment of {@code type} in bits; 1 for packed types. */
  public static long alignment(Type type) {
    return switch (type) {
      case PackedType packed -> packed.isAligned() ? packed.bits() : 1;
      case ArrayType array -> alignment(array.element());
      case RecordType record -> record.fields().stream().mapToLong(f -> alignment(f.type())).max().orElse(8);
      case SetType set -> Math.min(size(set), WORD);
      default -> size(type);
    };
  }

  private static long recordSize(RecordType record) {
    long end = record.fields().isEmpty() ? 0
        : offset(record, record.fields().size() - 1) + size(record.fields().getLast().type());
    return roundUp(end, Math.max(8, alignment(record)));
  }

  /** Where field {@code index} of {@code record} begins, in bits from its start. */
  public static long offset(RecordType record, int index) {
    long at = 0;
    for (int i = 0; i <= index; i++) {
      Type type = record.fields().get(i).type();
      long size = size(type);
      if (type instanceof PackedType packed && !packed.isAligned() && !packed.isStructured()) {
        if (at / WORD != (at + size - 1) / WORD) {
          at = roundUp(at, WORD);
        }
      } else {
        at = roundUp(at, alignment(type));
      }
      if (i < index) {
        at += size;
      }
    }
    return at;
  }

  private static long bits(OrdinalType type) {
    if (type.isEmpty()) {
      return 0;
    }
    if (type.low() >= 0) {
      return Math.max(1, WORD - Long.numberOfLeadingZeros(type.high()));
    }
    return Math.max(WORD - Long.numberOfLeadingZeros(~type.low()), WORD - Long.numberOfLeadingZeros(Math.max(0, type.high()))) + 1;
  }

  private static long storageBits(OrdinalType type) {
    return roundToStorage(bits(type));
  }

  private static long roundToStorage(long bits) {
    return bits <= 8 ? 8 : bits <= 16 ? 16 : bits <= 32 ? 32 : 64;
  }

  private static long roundUp(long bits, long unit) {
    return (bits + unit - 1) / unit * unit;
  }

  /** Whether a value of {@code type} holds references that the collector must follow. */
  public static boolean holdsTraced(Type type) {
    return switch (type.unpacked()) {
      case ReferenceType reference -> reference.isTraced() && reference != AnyReference.NULL;
      case ArrayType array -> holdsTraced(array.element());
      case RecordType record -> record.fields().stream().anyMatch(f -> holdsTraced(f.type()));
      default -> false;
    };
  }
}
