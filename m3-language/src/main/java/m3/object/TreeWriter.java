// SPDX-License-Identifier: MIT
package m3.object;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import m3.source.Span;
import m3.syntax.Body;
import m3.syntax.CompilationUnit;

/** A syntax tree as bytes, in the form that {@link TreeTags} describes. */
final class TreeWriter {
  private final TreeSchema schema = TreeSchema.schema();
  private final Map<String, Integer> texts;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int place;

  private TreeWriter(Map<String, Integer> texts) {
    this.texts = texts;
  }

  /** The bytes of {@code tree}. */
  static byte[] write(CompilationUnit tree) {
    Map<String, Integer> texts = new LinkedHashMap<>();
    TreeWriter body = new TreeWriter(texts);
    body.value(tree);
    TreeWriter all = new TreeWriter(texts);
    all.number(texts.size());
    texts.keySet().forEach(all::characters);
    all.out.writeBytes(body.out.toByteArray());
    return all.out.toByteArray();
  }

  private void number(long value) {
    long rest = value << 1 ^ value >> 63;
    while ((rest & ~0x7FL) != 0) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private void characters(String text) {
    boolean wide = text.chars().anyMatch(c -> c > 0xFF);
    number(2L * text.length() + (wide ? 1 : 0));
    for (char c : text.toCharArray()) {
      if (wide) {
        out.write(c >> Byte.SIZE);
      }
      out.write(c);
    }
  }

  private void value(Object value) {
    switch (value) {
      case null -> number(TreeTags.NULL);
      case List<?> list -> {
        number(TreeTags.LIST);
        number(list.size());
        list.forEach(this::value);
      }
      case String text -> {
        number(TreeTags.TEXT);
        number(texts.computeIfAbsent(text, t -> texts.size()));
      }
      case Span span -> {
        number(TreeTags.SPAN);
        number(span.start() - place);
        number(span.end() - span.start());
        place = span.start();
      }
      case Boolean truth -> number(truth ? TreeTags.TRUE : TreeTags.FALSE);
      case Integer small -> {
        number(TreeTags.INTEGER);
        number(small);
      }
      case Character character -> {
        number(TreeTags.CHARACTER);
        number(character);
      }
      case BigInteger big -> {
        number(TreeTags.BIG);
        byte[] bytes = big.toByteArray();
        number(bytes.length);
        out.writeBytes(bytes);
      }
      case Body body -> body(body);
      case Enum<?> constant -> {
        number(TreeTags.CLASSES + schema.numberOf(constant.getDeclaringClass()));
        number(constant.ordinal());
      }
      default -> record(value);
    }
  }

  private void body(Body body) {
    TreeWriter inside = new TreeWriter(texts);
    inside.value(body.block());
    number(TreeTags.BODY);
    number(inside.out.size());
    out.writeBytes(inside.out.toByteArray());
  }

  private void record(Object value) {
    number(TreeTags.CLASSES + schema.numberOf(value.getClass()));
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      try {
        value(component.getAccessor().invoke(value));
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
