// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.CompilerDirectives.ValueType;

/**
 * A part of an array: {@code length} elements of the Java array {@code array} from {@code offset}.
 *
 * <p>SUBARRAY makes one; where an open array is expected, a Java array alone stands for the whole of it.
 */
@ValueType
public record Slice(Object array, int offset, int length) {}
