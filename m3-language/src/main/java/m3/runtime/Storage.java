// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.CompilerDirectives;
import java.util.Arrays;
import m3.types.FloatType;
import m3.types.OrdinalType;
import m3.types.SetType;
import m3.types.Type;

/** The Java array that holds the elements of a Modula-3 array: the smallest that holds every value. */
public enum Storage {
  BYTE, UNSIGNED_BYTE, SHORT, UNSIGNED_SHORT, INT, LONG, FLOAT, DOUBLE, OBJECT;

  /** The storage of elements of {@code type}. */
  public static Storage of(Type type) {
    return switch (type.unpacked()) {
      case OrdinalType o when o.isEmpty() -> LONG;
      case OrdinalType o when o.low() >= 0 && o.high() <= 0xFF -> UNSIGNED_BYTE;
      case OrdinalType o when o.low() >= Byte.MIN_VALUE && o.high() <= Byte.MAX_VALUE -> BYTE;
      case OrdinalType o when o.low() >= 0 && o.high() <= 0xFFFF -> UNSIGNED_SHORT;
      case OrdinalType o when o.low() >= Short.MIN_VALUE && o.high() <= Short.MAX_VALUE -> SHORT;
      case OrdinalType o when o.low() >= Integer.MIN_VALUE && o.high() <= Integer.MAX_VALUE -> INT;
      case OrdinalType o -> LONG;
      case SetType set when set.isSmall() -> LONG;
      case FloatType real -> real == FloatType.REAL ? FLOAT : DOUBLE;
      default -> OBJECT;
    };
  }

  /** A Java array for {@code length} elements, zeroed. */
  public Object allocate(int length) {
    return switch (this) {
      case BYTE, UNSIGNED_BYTE -> new byte[length];
      case SHORT -> new short[length];
      case UNSIGNED_SHORT -> new char[length];
      case INT -> new int[length];
      case LONG -> new long[length];
      case FLOAT -> new float[length];
      case DOUBLE -> new double[length];
      case OBJECT -> new Object[length];
    };
  }

  /** The Java array, one of this storage, that {@code reference} refers to; null when it is NIL. */
  public Object referred(Object reference) {
    return switch (this) {
      case BYTE, UNSIGNED_BYTE -> reference instanceof ArrayReferent.OfBytes referent ? referent.array : null;
      case SHORT -> reference instanceof ArrayReferent.OfShorts referent ? referent.array : null;
      case UNSIGNED_SHORT -> reference instanceof ArrayReferent.OfChars referent ? referent.array : null;
      case INT -> reference instanceof ArrayReferent.OfInts referent ? referent.array : null;
      case LONG -> reference instanceof ArrayReferent.OfLongs referent ? referent.array : null;
      case FLOAT -> reference instanceof ArrayReferent.OfFloats referent ? referent.array : null;
      case DOUBLE -> reference instanceof ArrayReferent.OfDoubles referent ? referent.array : null;
      case OBJECT -> reference instanceof ArrayReferent.OfObjects referent ? referent.array : null;
    };
  }

  /** The length of {@code array}, one of this storage. */
  public int length(Object array) {
    return switch (this) {
      case BYTE, UNSIGNED_BYTE -> ((byte[]) array).length;
      case SHORT -> ((short[]) array).length;
      case UNSIGNED_SHORT -> ((char[]) array).length;
      case INT -> ((int[]) array).length;
      case LONG -> ((long[]) array).length;
      case FLOAT -> ((float[]) array).length;
      case DOUBLE -> ((double[]) array).length;
      case OBJECT -> objects(array).length;
    };
  }

  /** Element {@code index} of an array of ordinals or small sets. */
  public long getLong(Object array, int index) {
    return switch (this) {
      case BYTE -> ((byte[]) array)[index];
      case UNSIGNED_BYTE -> ((byte[]) array)[index] & 0xFFL;
      case SHORT -> ((short[]) array)[index];
      case UNSIGNED_SHORT -> ((char[]) array)[index];
      case INT -> ((int[]) array)[index];
      case LONG -> ((long[]) array)[index];
      default -> throw CompilerDirectives.shouldNotReachHere();
    };
  }

  /** Sets element {@code index} of an array of ordinals or small sets. */
  public void setLong(Object array, int index, long value) {
    switch (this) {
      case BYTE, UNSIGNED_BYTE -> ((byte[]) array)[index] = (byte) value;
      case SHORT -> ((short[]) array)[index] = (short) value;
      case UNSIGNED_SHORT -> ((char[]) array)[index] = (char) value;
      case INT -> ((int[]) array)[index] = (int) value;
      case LONG -> ((long[]) array)[index] = value;
      default -> throw CompilerDirectives.shouldNotReachHere();
    }
  }

  /** Element {@code index} of an array of floats. */
  public double getDouble(Object array, int index) {
    return this == FLOAT ? ((float[]) array)[index] : ((double[]) array)[index];
  }

  /** Sets element {@code index} of an array of floats. */
  public void setDouble(Object array, int index, double value) {
    if (this == FLOAT) {
      ((float[]) array)[index] = (float) value;
    } else {
      ((double[]) array)[index] = value;
    }
  }

  /** Element {@code index} of an array of objects. */
  public static Object getObject(Object array, int index) {
    return objects(array)[index];
  }

  /** Sets element {@code index} of an array of objects. */
  public static void setObject(Object array, int index, Object value) {
    objects(array)[index] = value;
  }

  /** Java would look through the array's supertypes, and at each store whether its elements may be of the value's type. */
  private static Object[] objects(Object array) {
    return CompilerDirectives.castExact(array, Object[].class);
  }

  /** Sets every element to {@code value}. */
  public void fill(Object array, long value) {
    switch (this) {
      case BYTE, UNSIGNED_BYTE -> Arrays.fill((byte[]) array, (byte) value);
      case SHORT -> Arrays.fill((short[]) array, (short) value);
      case UNSIGNED_SHORT -> Arrays.fill((char[]) array, (char) value);
      case INT -> Arrays.fill((int[]) array, (int) value);
      case LONG -> Arrays.fill((long[]) array, value);
      default -> throw CompilerDirectives.shouldNotReachHere();
    }
  }
}
