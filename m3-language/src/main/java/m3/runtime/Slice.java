// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.CompilerDirectives.ValueType;
import java.util.Arrays;

/**
 * A part of an array: {@code length} elements of the Java array {@code array} from {@code offset}.
 *
 * <p>SUBARRAY makes one; where an open array is expected, a Java array alone stands for the whole of it.
 */
@ValueType
public record Slice(Object array, int offset, int length) {
  /** The bytes of an open array of CHAR or of bytes, {@code actual}, as a host procedure receives it. */
  public static Slice ofBytes(Object actual) {
    return actual instanceof Slice slice ? slice : new Slice(actual, 0, ((byte[]) actual).length);
  }

  /** A copy of the bytes of this slice of a byte array. */
  public byte[] copyOfBytes() {
    return Arrays.copyOfRange((byte[]) array, offset, offset + length);
  }
}
