// SPDX-License-Identifier: MIT
package m3.host;

import m3.runtime.Slice;
import m3.runtime.Text;

/** Arrays of CHAR and of WIDECHAR as host procedures receive them: whole Java arrays or slices of them. */
record Characters(Object array, int offset, int length) {
  static Characters of(Object actual) {
    return switch (actual) {
      case Slice slice -> new Characters(slice.array(), slice.offset(), slice.length());
      case byte[] bytes -> new Characters(bytes, 0, bytes.length);
      case char[] wide -> new Characters(wide, 0, wide.length);
      default -> throw new IllegalArgumentException("not an array of characters: " + actual.getClass());
    };
  }

  byte[] bytes() {
    return (byte[]) array;
  }

  char[] wide() {
    return (char[]) array;
  }

  /** The characters as a text. */
  Text text() {
    return array instanceof byte[] bytes ? Text.of(bytes, offset, length) : Text.of(wide(), offset, length);
  }
}
