// SPDX-License-Identifier: MIT
package m3.object;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import m3.source.SourceText;
import m3.source.Span;
import m3.syntax.Body;
import m3.syntax.CompilationUnit;
import m3.syntax.Stmt;

/**
 * Reads stored trees, in the form that {@link TreeTags} describes; bodies of procedures when they are asked for.
 *
 * <p>Only bytes that were verified are read, so that a wrong tag is a fault of this system, not of its user; it is some
 * {@link RuntimeException}, and takes no more room than the bytes do.
 */
final class TreeReader {
  /** The texts of a tree; each becomes a string when it is first named. */
  private static final class Texts {
    private final byte[] bytes;
    private final int[] places;
    private final int[] sizes;
    private final String[] known;

    Texts(byte[] bytes, int count) {
      this.bytes = bytes;
      this.places = new int[count];
      this.sizes = new int[count];
      this.known = new String[count];
    }

    String text(int number) {
      String text = known[number];
      if (text == null) {
        boolean wide = (sizes[number] & 1) != 0;
        int length = sizes[number] >> 1;
        text = wide ? wide(places[number], length) : new String(bytes, places[number], length, StandardCharsets.ISO_8859_1);
        known[number] = text;
      }
      return text;
    }

    /** Not by a charset: a literal may hold halves of surrogate pairs. */
    private String wide(int place, int length) {
      Objects.checkFromIndexSize(place, Math.multiplyExact(2, length), bytes.length);
      char[] characters = new char[length];
      ByteBuffer.wrap(bytes, place, 2 * length).asCharBuffer().get(characters);
      return new String(characters);
    }
  }

  private final byte[] bytes;
  private final String[] classes;
  private final SourceText source;
  private final TreeRecords records = new TreeRecords(this);
  private Texts texts;
  private int at;
  private int place;

  private TreeReader(byte[] bytes, int at, String[] classes, SourceText source) {
    this.bytes = bytes;
    this.at = at;
    this.classes = classes;
    this.source = source;
  }

  /** The tree at {@code at} of {@code bytes}, whose classes have the numbers of {@code classes} and whose spans are in {@code source}. */
  static CompilationUnit read(byte[] bytes, int at, String[] classes, SourceText source) {
    TreeReader reader = new TreeReader(bytes, at, classes, source);
    reader.readTexts();
    return (CompilationUnit) reader.value();
  }

  private void readTexts() {
    int count = count(1);
    texts = new Texts(bytes, count);
    for (int i = 0; i < count; i++) {
      int size = number();
      texts.sizes[i] = size;
      texts.places[i] = at;
      at += (size & 1) != 0 ? size & ~1 : size >> 1;
    }
  }

  /** A number of things of at least {@code size} bytes each, which are still to come. */
  private int count(int size) {
    int count = number();
    Objects.checkFromIndexSize(at, Math.multiplyExact(count, size), bytes.length);
    return count;
  }

  int number() {
    int rest = bytes[at++];
    if (rest < 0) {
      rest &= 0x7F;
      int shift = 7;
      int next;
      do {
        next = bytes[at++];
        rest |= (next & 0x7F) << shift;
        shift += 7;
      } while (next < 0);
    }
    return rest >>> 1 ^ -(rest & 1);
  }

  private Object value() {
    int tag = number();
    return switch (tag) {
      case TreeTags.NULL -> null;
      case TreeTags.LIST -> list();
      case TreeTags.TEXT -> texts.text(number());
      case TreeTags.SPAN -> span();
      case TreeTags.TRUE -> true;
      case TreeTags.FALSE -> false;
      case TreeTags.INTEGER -> number();
      case TreeTags.CHARACTER -> (char) number();
      case TreeTags.BIG -> big();
      case TreeTags.BODY -> body();
      default -> records.read(classes[tag - TreeTags.CLASSES]);
    };
  }

  private Span span() {
    place += number();
    return new Span(source, place, place + number());
  }

  private List<Object> list() {
    Object[] elements = new Object[count(1)];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = value();
    }
    return List.of(elements);
  }

  private BigInteger big() {
    int length = count(1);
    at += length;
    return new BigInteger(bytes, at - length, length);
  }

  private Body body() {
    int length = count(1);
    int start = at;
    at += length;
    Texts same = texts;
    return Body.later(() -> {
      TreeReader reader = new TreeReader(bytes, start, classes, source);
      reader.texts = same;
      return (Stmt.Block) reader.value();
    });
  }

  /** The value that comes next, as what its place needs. */
  @SuppressWarnings("unchecked")
  <T> T next() {
    return (T) value();
  }
}
