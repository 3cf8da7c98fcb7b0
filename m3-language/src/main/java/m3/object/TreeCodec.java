// SPDX-License-Identifier: MIT
package m3.object;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import m3.source.SourceText;
import m3.source.Span;
import m3.syntax.CompilationUnit;

/**
 * A syntax tree as bytes: each value is a tag and its contents, numbers as sevens of bits, texts once.
 *
 * <p>Spans are relative to the one before, so that most take two bytes. Only verified bytes are read, so that a wrong
 * tag is a fault of this system, not of its user.
 */
final class TreeCodec {
  private static final int NULL = 0;
  private static final int LIST = 1;
  private static final int TEXT = 2;
  private static final int SPAN = 3;
  private static final int TRUE = 4;
  private static final int FALSE = 5;
  private static final int INTEGER = 6;
  private static final int BIG = 7;
  private static final int CHARACTER = 8;
  private static final int CLASSES = 9;

  private TreeCodec() {}

  /** The bytes of {@code tree}. */
  static byte[] write(CompilationUnit tree) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new Writer(new DataOutputStream(bytes)).value(tree);
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** The tree in {@code bytes}, whose spans are in {@code source}. */
  static CompilationUnit read(byte[] bytes, SourceText source) {
    try {
      return (CompilationUnit) new Reader(new DataInputStream(new java.io.ByteArrayInputStream(bytes)), source).value();
    } catch (IOException truncated) {
      throw new java.io.UncheckedIOException(truncated);
    }
  }

  private static final class Writer {
    private final DataOutputStream out;
    private final TreeSchema schema = TreeSchema.schema();
    private final Map<String, Integer> texts = new HashMap<>();
    private int place;

    Writer(DataOutputStream out) {
      this.out = out;
    }

    void number(long value) throws IOException {
      long rest = value << 1 ^ value >> 63;
      while ((rest & ~0x7FL) != 0) {
        out.writeByte((int) (rest & 0x7F | 0x80));
        rest >>>= 7;
      }
      out.writeByte((int) rest);
    }

    void value(Object value) throws IOException {
      switch (value) {
        case null -> number(NULL);
        case List<?> list -> {
          number(LIST);
          number(list.size());
          for (Object element : list) {
            value(element);
          }
        }
        case String text -> text(text);
        case Span span -> {
          number(SPAN);
          number(span.start() - place);
          number(span.end() - span.start());
          place = span.start();
        }
        case Boolean truth -> number(truth ? TRUE : FALSE);
        case Integer small -> {
          number(INTEGER);
          number(small);
        }
        case Character character -> {
          number(CHARACTER);
          number(character);
        }
        case BigInteger big -> {
          number(BIG);
          byte[] bytes = big.toByteArray();
          number(bytes.length);
          out.write(bytes);
        }
        case Enum<?> constant -> {
          number(CLASSES + schema.numberOf(constant.getDeclaringClass()));
          number(constant.ordinal());
        }
        default -> record(value);
      }
    }

    private void text(String text) throws IOException {
      number(TEXT);
      Integer known = texts.putIfAbsent(text, texts.size());
      number(known == null ? texts.size() - 1 : known);
      if (known == null) {
        number(text.length());
        out.writeChars(text);
      }
    }

    private void record(Object value) throws IOException {
      int number = schema.numberOf(value.getClass());
      number(CLASSES + number);
      for (var getter : schema.shape(number).getters()) {
        try {
          value((Object) getter.invokeExact(value));
        } catch (IOException | RuntimeException | Error failed) {
          throw failed;
        } catch (Throwable impossible) {
          throw new IllegalStateException(impossible);
        }
      }
    }
  }

  private static final class Reader {
    private final DataInputStream in;
    private final SourceText source;
    private final TreeSchema schema = TreeSchema.schema();
    private final List<String> texts = new ArrayList<>();
    private int place;

    Reader(DataInputStream in, SourceText source) {
      this.in = in;
      this.source = source;
    }

    long number() throws IOException {
      long rest = 0;
      int shift = 0;
      int next;
      do {
        next = in.readUnsignedByte();
        rest |= (long) (next & 0x7F) << shift;
        shift += 7;
      } while ((next & 0x80) != 0);
      return rest >>> 1 ^ -(rest & 1);
    }

    private int count() throws IOException {
      return (int) number();
    }

    Object value() throws IOException {
      int tag = count();
      return switch (tag) {
        case NULL -> null;
        case LIST -> list();
        case TEXT -> text();
        case SPAN -> {
          place += count();
          yield new Span(source, place, place + count());
        }
        case TRUE -> true;
        case FALSE -> false;
        case INTEGER -> count();
        case CHARACTER -> (char) number();
        case BIG -> new BigInteger(in.readNBytes(count()));
        default -> object(tag - CLASSES);
      };
    }

    private List<Object> list() throws IOException {
      int size = count();
      List<Object> list = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        list.add(value());
      }
      return Collections.unmodifiableList(list);
    }

    private String text() throws IOException {
      int number = count();
      if (number == texts.size()) {
        char[] characters = new char[count()];
        for (int i = 0; i < characters.length; i++) {
          characters[i] = in.readChar();
        }
        texts.add(new String(characters));
      }
      return texts.get(number);
    }

    private Object object(int number) throws IOException {
      TreeSchema.Shape shape = schema.shape(number);
      if (shape == null) {
        return schema.type(number).getEnumConstants()[count()];
      }
      Object[] parts = new Object[shape.getters().length];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = value();
      }
      try {
        return (Object) shape.constructor().invokeExact(parts);
      } catch (RuntimeException | Error failed) {
        throw failed;
      } catch (Throwable impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
