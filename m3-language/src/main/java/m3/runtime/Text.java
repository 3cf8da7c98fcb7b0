// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A TEXT: an immutable sequence of characters, CHAR or WIDECHAR.
 *
 * <p>Concatenation is lazy: the parts are joined when a character is first asked for, once, so that building a long
 * text from pieces takes linear time.
 */
@ExportLibrary(InteropLibrary.class)
public final class Text implements TruffleObject {
  /** The text of no characters. */
  public static final Text EMPTY = new Text("");

  private static final Text[] CHARACTERS = new Text[0x100];

  static {
    for (int i = 0; i < CHARACTERS.length; i++) {
      CHARACTERS[i] = new Text(String.valueOf((char) i));
    }
  }

  private final int length;
  private String flat;
  private Text left;
  private Text right;

  /** The text of {@code value}. */
  public Text(String value) {
    this.flat = value;
    this.length = value.length();
  }

  private Text(Text left, Text right) {
    this.left = left;
    this.right = right;
    this.length = left.length + right.length;
  }

  /** The text of {@code character} alone. */
  public static Text ofCharacter(char character) {
    return character < CHARACTERS.length ? CHARACTERS[character] : new Text(String.valueOf(character));
  }

  /** {@code left & right}; null when the result would have more characters than can be indexed. */
  public static Text concatenate(Text left, Text right) {
    if (left.length == 0) {
      return right;
    }
    if (right.length == 0) {
      return left;
    }
    if ((long) left.length + right.length > Integer.MAX_VALUE - 64) {
      return null;
    }
    return new Text(left, right);
  }

  public int length() {
    return length;
  }

  /** The character at {@code index}, which must be inside. */
  public char charAt(int index) {
    String value = flat;
    return value != null ? value.charAt(index) : flatten().charAt(index);
  }

  /** The characters as a Java string. */
  @ExportMessage(name = "asString")
  public String value() {
    String value = flat;
    return value != null ? value : flatten();
  }

  @ExportMessage
  boolean isString() {
    return true;
  }

  @TruffleBoundary
  private String flatten() {
    StringBuilder out = new StringBuilder(length);
    Deque<Text> rest = new ArrayDeque<>();
    rest.push(this);
    while (!rest.isEmpty()) {
      Text next = rest.pop();
      if (next.flat != null) {
        out.append(next.flat);
      } else {
        rest.push(next.right);
        rest.push(next.left);
      }
    }
    flat = out.toString();
    left = null;
    right = null;
    return flat;
  }

  @Override
  public String toString() {
    return value();
  }

  @ExportMessage
  @TruffleBoundary
  Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
    return '"' + value() + '"';
  }
}
