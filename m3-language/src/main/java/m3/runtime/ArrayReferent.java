// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.interop.TruffleObject;

/**
 * The referent of a reference to an array: its Java array with the allocated type.
 *
 * <p>There is a class for each kind of Java array, so that one look at the referent's class tells the array's too.
 */
public abstract sealed class ArrayReferent implements Allocated, TruffleObject {
  private final TypeDescriptor type;

  private ArrayReferent(TypeDescriptor type) {
    this.type = type;
  }

  /** The referent of {@code array}, allocated as {@code type}. */
  public static ArrayReferent of(TypeDescriptor type, Object array) {
    return switch (array) {
      case byte[] of -> new OfBytes(type, of);
      case short[] of -> new OfShorts(type, of);
      case char[] of -> new OfChars(type, of);
      case int[] of -> new OfInts(type, of);
      case long[] of -> new OfLongs(type, of);
      case float[] of -> new OfFloats(type, of);
      case double[] of -> new OfDoubles(type, of);
      case Object[] of -> new OfObjects(type, of);
      default -> throw new IllegalArgumentException(array.getClass().getName());
    };
  }

  /** The Java array. */
  public abstract Object array();

  @Override
  public final TypeDescriptor descriptor() {
    return type;
  }

  public static final class OfBytes extends ArrayReferent {
    public final byte[] array;

    OfBytes(TypeDescriptor type, byte[] array) {
      super(type);
      this.array = array;
    }

    @Override
    public byte[] array() {
      return array;
    }
  }

  public static final class OfShorts extends ArrayReferent {
    public final short[] array;

    OfShorts(TypeDescriptor type, short[] array) {
      super(type);
      this.array = array;
    }

    @Override
    public short[] array() {
      return array;
    }
  }

  public static final class OfChars extends ArrayReferent {
    public final char[] array;

    OfChars(TypeDescriptor type, char[] array) {
      super(type);
      this.array = array;
    }

    @Override
    public char[] array() {
      return array;
    }
  }

  public static final class OfInts extends ArrayReferent {
    public final int[] array;

    OfInts(TypeDescriptor type, int[] array) {
      super(type);
      this.array = array;
    }

    @Override
    public int[] array() {
      return array;
    }
  }

  public static final class OfLongs extends ArrayReferent {
    public final long[] array;

    OfLongs(TypeDescriptor type, long[] array) {
      super(type);
      this.array = array;
    }

    @Override
    public long[] array() {
      return array;
    }
  }

  public static final class OfFloats extends ArrayReferent {
    public final float[] array;

    OfFloats(TypeDescriptor type, float[] array) {
      super(type);
      this.array = array;
    }

    @Override
    public float[] array() {
      return array;
    }
  }

  public static final class OfDoubles extends ArrayReferent {
    public final double[] array;

    OfDoubles(TypeDescriptor type, double[] array) {
      super(type);
      this.array = array;
    }

    @Override
    public double[] array() {
      return array;
    }
  }

  public static final class OfObjects extends ArrayReferent {
    public final Object[] array;

    OfObjects(TypeDescriptor type, Object[] array) {
      super(type);
      this.array = array;
    }

    @Override
    public Object[] array() {
      return array;
    }
  }
}
