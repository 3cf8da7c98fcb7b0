// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.ArrayUtils;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A TEXT: an immutable sequence of characters, CHAR or WIDECHAR; a part of an array of bytes, or of Java characters when some
 * are above 255.
 *
 * <p>Texts share arrays. What is joined to the end of a text, or before its beginning, is put into the array's unused room there when
 * nothing else was before, so that building a long text from pieces takes linear time at either end while every text stays
 * flat. A part of a text shares its array unless it is less than half of it. See Note [Room].
 */
@ExportLibrary(InteropLibrary.class)
public final class Text implements TruffleObject {
  /** The text of no characters. */
  public static final Text EMPTY = new Text(new byte[0], null, 0, 0, null);

  private static final int LAST_BYTE = 0xFF;
  /** The most characters that a text can have. */
  public static final int MOST = Integer.MAX_VALUE - 64;

  /** Fewer bytes than these are copied faster one by one. */
  private static final int FEW = 12;

  private static final int TEN = 10;
  private static final int LEAST_SHARED = 32;
  private static final Text[] CHARACTERS = new Text[LAST_BYTE + 1];

  static {
    for (int i = 0; i < CHARACTERS.length; i++) {
      CHARACTERS[i] = new Text(new byte[] {(byte) i}, null, 0, 1, null);
    }
  }

  /** The part {@code from .. to - 1} of an array that texts use; a text that ends or begins there may take room beside it. */
  private static final class Room {
    private int from;
    private int to;

    private Room(int from, int to) {
      this.from = from;
      this.to = to;
    }
  }

  private final byte[] bytes;
  private final char[] wide;
  private final int offset;
  private final int length;
  private final Room room;
  private int hash;

  private Text(byte[] bytes, char[] wide, int offset, int length, Room room) {
    this.bytes = bytes;
    this.wide = wide;
    this.offset = offset;
    this.length = length;
    this.room = room;
  }

  /** The text of {@code value}. */
  public Text(String value) {
    boolean narrow = isNarrow(value);
    this.bytes = narrow ? value.getBytes(StandardCharsets.ISO_8859_1) : null;
    this.wide = narrow ? null : value.toCharArray();
    this.offset = 0;
    this.length = value.length();
    this.room = null;
  }

  private static boolean isNarrow(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) > LAST_BYTE) {
        return false;
      }
    }
    return true;
  }

  /** The text of {@code character} alone. */
  public static Text ofCharacter(char character) {
    return character < CHARACTERS.length ? CHARACTERS[character] : new Text(null, new char[] {character}, 0, 1, null);
  }

  /** The text of {@code length} characters of {@code from}, which is copied. */
  public static Text of(byte[] from, int offset, int length) {
    return length == 0 ? EMPTY : new Text(Arrays.copyOfRange(from, offset, offset + length), null, 0, length, null);
  }

  /** The text of {@code length} characters of {@code from}, which is copied. */
  public static Text of(char[] from, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      if (from[i] > LAST_BYTE) {
        return new Text(null, Arrays.copyOfRange(from, offset, offset + length), 0, length, null);
      }
    }
    byte[] narrow = new byte[length];
    for (int i = 0; i < length; i++) {
      narrow[i] = (byte) from[offset + i];
    }
    return of(narrow, 0, length);
  }

  /** The digits of {@code value} in {@code base}, 2 to 16, with a minus sign when it is negative. */
  @TruffleBoundary
  public static Text ofInteger(long value, int base) {
    return base == TEN && value != Long.MIN_VALUE ? decimal(value) : new Text(Long.toString(value, base));
  }

  private static Text decimal(long value) {
    long rest = Math.abs(value);
    int at = value < 0 ? 2 : 1;
    for (long bound = TEN; bound > 0 && bound <= rest; bound *= TEN) {
      at++;
    }
    byte[] digits = new byte[at];
    do {
      long tens = rest / TEN;
      digits[--at] = (byte) ('0' + rest - TEN * tens);
      rest = tens;
    } while (rest != 0);
    if (value < 0) {
      digits[0] = '-';
    }
    return new Text(digits, null, 0, digits.length, null);
  }

  /** {@code left & right}; null when the result would have more characters than can be indexed. */
  public static Text concatenate(Text left, Text right) {
    long total = (long) left.length + right.length;
    return total > MOST ? null : join(new Text[] {left, right}, (int) total);
  }

  /** The array that its characters are in, perhaps with others. */
  Object array() {
    return bytes != null ? bytes : wide;
  }

  /** The bytes that {@link #array} takes. */
  long arraySize() {
    return Sizes.HEADER + (bytes != null ? bytes.length : (long) Character.BYTES * wide.length);
  }

  private int capacity() {
    return bytes != null ? bytes.length : wide.length;
  }

  /** The texts one after the other, which have {@code total} characters, not more than {@link #MOST}. */
  public static Text join(Text[] parts, int total) {
    // A text built piece by piece; compiled code needs no call for it.
    if (parts.length == 2 && parts[1].length > 0 && parts[0].length >= parts[1].length
        && parts[0].hasRoom(0, parts[1].length, parts[1].wide == null)) {
      return parts[0].and(parts[1]);
    }
    return joinAny(parts, total);
  }

  /** This and {@code piece}, put into the room behind it. */
  private Text and(Text piece) {
    int end = offset + length;
    piece.copyTo(bytes, wide, end);
    room.to = end + piece.length;
    return new Text(bytes, wide, offset, length + piece.length, room);
  }

  @TruffleBoundary
  private static Text joinAny(Text[] parts, int total) {
    int core = longest(parts);
    Text grown = parts[core];
    int before = lengthBefore(parts, core);
    int behind = total - before - grown.length;
    boolean narrow = areNarrow(parts);
    if (grown.hasRoom(before, behind, narrow)) {
      return grown.length == total ? grown : grown.between(parts, core, before, behind);
    }
    int front = grown.room == null ? 0 : before > 0 ? total : grown.room.from;
    int rear = grown.room == null ? 0 : behind > 0 ? total : grown.capacity() - grown.room.to;
    if ((long) front + total + rear > MOST) {
      front = 0;
      rear = Math.min(rear, MOST - total);
    }
    byte[] bytes = narrow ? new byte[front + total + rear] : null;
    char[] wide = narrow ? null : new char[front + total + rear];
    copy(parts, 0, parts.length, bytes, wide, front);
    return new Text(bytes, wide, front, total, new Room(front, front + total));
  }

  /** Whether the texts one after the other need no array of their own. */
  @TruffleBoundary
  public static boolean isInPlace(Text[] parts, int total) {
    int core = longest(parts);
    int before = lengthBefore(parts, core);
    return parts[core].hasRoom(before, total - before - parts[core].length, areNarrow(parts));
  }

  private static int longest(Text[] parts) {
    int longest = 0;
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].length > parts[longest].length) {
        longest = i;
      }
    }
    return longest;
  }

  private static int lengthBefore(Text[] parts, int end) {
    int length = 0;
    for (int i = 0; i < end; i++) {
      length += parts[i].length;
    }
    return length;
  }

  private static boolean areNarrow(Text[] parts) {
    for (Text part : parts) {
      if (part.wide != null) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code before} and {@code behind} characters, perhaps {@code narrow}, may be put beside it in its array. */
  private boolean hasRoom(int before, int behind, boolean narrow) {
    return before == 0 && behind == 0 || room != null && (narrow || wide != null)
        && (before == 0 || offset == room.from && before <= room.from)
        && (behind == 0 || offset + length == room.to && behind <= capacity() - room.to);
  }

  /** All {@code parts}, of which this is number {@code core}, with the others put into the room beside it. */
  private Text between(Text[] parts, int core, int before, int behind) {
    int end = offset + length;
    copy(parts, 0, core, bytes, wide, offset - before);
    copy(parts, core + 1, parts.length, bytes, wide, end);
    if (before > 0) {
      room.from = offset - before;
    }
    if (behind > 0) {
      room.to = end + behind;
    }
    return new Text(bytes, wide, offset - before, before + length + behind, room);
  }

  private static void copy(Text[] parts, int from, int to, byte[] bytes, char[] wide, int start) {
    int at = start;
    for (int i = from; i < to; i++) {
      parts[i].copyTo(bytes, wide, at);
      at += parts[i].length;
    }
  }

  /** Copies the characters to one of the arrays, that which is not null. */
  private void copyTo(byte[] narrowTarget, char[] wideTarget, int at) {
    if (narrowTarget != null && length < FEW) {
      for (int i = 0; i < length; i++) {
        narrowTarget[at + i] = bytes[offset + i];
      }
    } else if (narrowTarget != null) {
      System.arraycopy(bytes, offset, narrowTarget, at, length);
    } else {
      copyTo(0, wideTarget, at, length);
    }
  }

  /** Copies {@code count} characters from {@code start} on to {@code target}. */
  @TruffleBoundary
  public void copyTo(int start, char[] target, int at, int count) {
    if (wide != null) {
      System.arraycopy(wide, offset + start, target, at, count);
    } else {
      for (int i = 0; i < count; i++) {
        target[at + i] = (char) (bytes[offset + start + i] & LAST_BYTE);
      }
    }
  }

  /** Copies {@code count} characters, none of them above 255, from {@code start} on to {@code target}. */
  @TruffleBoundary
  public void copyTo(int start, byte[] target, int at, int count) {
    if (bytes != null) {
      System.arraycopy(bytes, offset + start, target, at, count);
    } else {
      for (int i = 0; i < count; i++) {
        target[at + i] = (byte) wide[offset + start + i];
      }
    }
  }

  public int length() {
    return length;
  }

  /** Whether some character is above 255. */
  public boolean hasWide() {
    return wide != null && firstWide(0, length) >= 0;
  }

  /** The first index from {@code start} on before {@code end} where a character is above 255, or -1. */
  @TruffleBoundary
  public int firstWide(int start, int end) {
    for (int i = start; wide != null && i < end; i++) {
      if (wide[offset + i] > LAST_BYTE) {
        return i;
      }
    }
    return -1;
  }

  /** The array that holds its characters as bytes, perhaps with others; null when some may be above 255. */
  public byte[] narrow() {
    return bytes;
  }

  /** The character at {@code index}, which must be inside, of a text held in {@code narrow}. */
  public int byteAt(byte[] narrow, int index) {
    return narrow[offset + index] & LAST_BYTE;
  }

  /** The character at {@code index}, which must be inside, of a text that is not {@link #narrow}. */
  public char wideAt(int index) {
    // A check of Java's own might be moved out of a loop, to where it fails for each text that is narrow.
    char[] characters = wide;
    if (characters == null) {
      throw CompilerDirectives.shouldNotReachHere();
    }
    return characters[offset + index];
  }

  /** The character at {@code index}, which must be inside. */
  public char charAt(int index) {
    return bytes != null ? (char) (bytes[offset + index] & LAST_BYTE) : wide[offset + index];
  }

  /** The characters from {@code start} on before {@code end}, both inside. */
  @TruffleBoundary
  public Text part(int start, int end) {
    int count = end - start;
    if (count == 0) {
      return EMPTY;
    }
    if (count == length) {
      return this;
    }
    if (count >= LEAST_SHARED && count > capacity() / 2) {
      return new Text(bytes, wide, offset + start, count, room);
    }
    return bytes != null ? of(bytes, offset + start, count) : of(wide, offset + start, count);
  }

  /** Whether both have the same characters. */
  public boolean sameAs(Text other) {
    return this == other || length == other.length && compareTo(other) == 0;
  }

  /** Negative, zero or positive as this comes before {@code other}, is the same, comes after it. */
  @TruffleBoundary
  public int compareTo(Text other) {
    if (bytes != null && other.bytes != null) {
      return Arrays.compareUnsigned(bytes, offset, offset + length, other.bytes, other.offset, other.offset + other.length);
    }
    int both = Math.min(length, other.length);
    for (int i = 0; i < both; i++) {
      int difference = charAt(i) - other.charAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return length - other.length;
  }

  /** A hash of the characters. */
  public int hash() {
    return hash != 0 ? hash : computeHash();
  }

  @TruffleBoundary
  private int computeHash() {
    int h = 0;
    for (int i = 0; i < length; i++) {
      h = 31 * h + charAt(i);
    }
    hash = h;
    return h;
  }

  /** The first index from {@code start} on where {@code character} is, or -1. */
  public int indexOf(char character, int start) {
    if (start >= length || bytes != null && character > LAST_BYTE) {
      return -1;
    }
    int found = bytes != null ? ArrayUtils.indexOf(bytes, offset + start, offset + length, (byte) character) : wideIndexOf(character, start);
    return found < 0 ? -1 : found - offset;
  }

  @TruffleBoundary
  private int wideIndexOf(char character, int start) {
    return ArrayUtils.indexOf(wide, offset + start, offset + length, character);
  }

  /** The first index from {@code start} on where {@code part} is, or -1. */
  @TruffleBoundary
  public int indexOf(Text part, int start) {
    if (part.length == 0) {
      return start <= length ? start : -1;
    }
    char first = part.charAt(0);
    for (int i = indexOf(first, start); i >= 0 && i <= length - part.length; i = indexOf(first, i + 1)) {
      if (isAt(i, part)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAt(int index, Text part) {
    for (int i = 1; i < part.length; i++) {
      if (charAt(index + i) != part.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The last index up to {@code start} where {@code character} is, or -1. */
  @TruffleBoundary
  public int lastIndexOf(char character, int start) {
    for (int i = Math.min(start, length - 1); i >= 0; i--) {
      if (charAt(i) == character) {
        return i;
      }
    }
    return -1;
  }

  /** The characters as a Java string. */
  @ExportMessage(name = "asString")
  @TruffleBoundary
  public String value() {
    return bytes != null ? new String(bytes, offset, length, StandardCharsets.ISO_8859_1) : new String(wide, offset, length);
  }

  @ExportMessage
  boolean isString() {
    return true;
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

  // Note [Room]
  // A text made by joining two knows which part of its array is used. A text that ends where that part ends may have more put behind it
  // without a copy: no other text sees the room, and taking it moves the mark, so that a second text joined to the same one
  // finds none and is copied. The same holds before the beginning. Only what grows a second time gets room, as much as
  // it has characters; a first join takes no more than it needs. The strands of a context run one at a time and are never
  // stopped inside a join, so the marks need no lock; a text given to another context is used there as it is, without room,
  // since contexts do not share texts other than constants.
}
