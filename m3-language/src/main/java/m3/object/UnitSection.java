// SPDX-License-Identifier: MIT
package m3.object;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import m3.source.SourceText;

/**
 * Units as bytes: the names of the classes in trees, an index, then each unit's text and tree.
 *
 * <p>An entry of the index is the file's name, the source's name, whether the unit is trusted, and the lengths of its text
 * in UTF-8 and of its tree. Names are preceded by their length; numbers are of four bytes, most significant first.
 */
public final class UnitSection {
  private UnitSection() {}

  /** The bytes of {@code units}. */
  public static byte[] write(Collection<StoredUnit> units) {
    ByteArrayOutputStream index = new ByteArrayOutputStream();
    ByteArrayOutputStream contents = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(index);
    try {
      block(out, TreeSchema.schema().names());
      out.writeInt(units.size());
      for (StoredUnit unit : units) {
        byte[] text = unit.source().text().getBytes(StandardCharsets.UTF_8);
        byte[] tree = TreeWriter.write(unit.tree());
        block(out, unit.fileName());
        block(out, unit.source().name());
        out.writeBoolean(unit.trusted());
        out.writeInt(text.length);
        out.writeInt(tree.length);
        contents.writeBytes(text);
        contents.writeBytes(tree);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    index.writeBytes(contents.toByteArray());
    return index.toByteArray();
  }

  private static void block(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /** The units that {@code section}, made by {@link #write}, holds. */
  public static List<StoredUnit> read(byte[] section) {
    ByteBuffer in = ByteBuffer.wrap(section);
    String[] classes = names(block(in));
    int count = checked(in.getInt(), in);
    record Entry(String file, String source, boolean trusted, int text, int tree) {}
    List<Entry> entries = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      entries.add(new Entry(block(in), block(in), in.get() != 0, in.getInt(), in.getInt()));
    }
    List<StoredUnit> units = new ArrayList<>(count);
    int at = in.position();
    for (Entry entry : entries) {
      int text = at;
      int tree = at + entry.text();
      SourceText source = new SourceText(entry.source(), () -> new String(section, text, entry.text(), StandardCharsets.UTF_8));
      units.add(new StoredUnit(entry.file(), source, entry.trusted(), () -> TreeReader.read(section, tree, classes, source)));
      at = tree + entry.tree();
    }
    return units;
  }

  /** The names of classes in {@code lines} by their numbers; interned, so that they are soon found equal. */
  private static String[] names(String lines) {
    String[] names = lines.split("\n");
    for (int i = 0; i < names.length; i++) {
      names[i] = names[i].intern();
    }
    return names;
  }

  private static int checked(int size, ByteBuffer in) {
    return Objects.checkIndex(size, in.remaining() + 1);
  }

  private static String block(ByteBuffer in) {
    int length = checked(in.getInt(), in);
    String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return text;
  }
}
