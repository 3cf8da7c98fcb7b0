// SPDX-License-Identifier: MIT
package m3.object;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The container: a COFF file of named sections, little-endian, without relocations or symbols.
 *
 * <p>A file header of 20 bytes (magic, number of sections, time, symbol table, symbols, optional header, flags), then a
 * header of 40 bytes a section (name of 8 bytes, two addresses, size, file offset, and five fields that are zero), then
 * the sections' bytes. The magic number is the Alpha's, 0x184. Source: "Microsoft PE and COFF Specification", sections
 * 3 and 4. The same sections give the same bytes.
 */
final class CoffImage {
  private static final int MAGIC = 0x184;
  private static final int FILE_HEADER = 20;
  private static final int SECTION_HEADER = 40;
  private static final int NAME = 8;
  private static final int MOST_SECTIONS = 32;
  private static final int SIZE_AT = 16;

  private CoffImage() {}

  /** The file of {@code sections}, in their order. */
  static byte[] write(Map<String, byte[]> sections) {
    int offset = FILE_HEADER + SECTION_HEADER * sections.size();
    int total = offset + sections.values().stream().mapToInt(s -> s.length).sum();
    ByteBuffer out = ByteBuffer.allocate(total).order(ByteOrder.LITTLE_ENDIAN);
    out.putShort((short) MAGIC).putShort((short) sections.size());
    out.position(FILE_HEADER);
    for (Map.Entry<String, byte[]> section : sections.entrySet()) {
      int header = out.position();
      out.put(section.getKey().getBytes(StandardCharsets.US_ASCII));
      out.position(header + SIZE_AT);
      out.putInt(section.getValue().length).putInt(offset);
      out.position(header + SECTION_HEADER);
      offset += section.getValue().length;
    }
    sections.values().forEach(out::put);
    return out.array();
  }

  /** The sections of {@code file}; a fault when it is not such a file. */
  static Map<String, byte[]> read(String name, byte[] file) throws ObjectFault {
    ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    if (file.length < FILE_HEADER || in.getShort(0) != MAGIC) {
      throw ObjectFault.damaged(name, "it does not begin as one");
    }
    int count = in.getShort(2);
    if (count < 0 || count > MOST_SECTIONS || FILE_HEADER + SECTION_HEADER * count > file.length) {
      throw ObjectFault.damaged(name, "its header names " + count + " sections");
    }
    Map<String, byte[]> sections = new LinkedHashMap<>();
    long end = FILE_HEADER + (long) SECTION_HEADER * count;
    for (int i = 0; i < count; i++) {
      int header = FILE_HEADER + SECTION_HEADER * i;
      String section = new String(file, header, NAME, StandardCharsets.US_ASCII).replaceAll("\0*$", "");
      long size = in.getInt(header + SIZE_AT);
      long offset = in.getInt(header + SIZE_AT + Integer.BYTES);
      if (size < 0 || offset != end || offset + size > file.length) {
        throw ObjectFault.damaged(name, "section `" + section + "` is not inside it");
      }
      byte[] bytes = java.util.Arrays.copyOfRange(file, (int) offset, (int) (offset + size));
      if (sections.put(section, bytes) != null) {
        throw ObjectFault.damaged(name, "section `" + section + "` occurs twice");
      }
      end += size;
    }
    if (end != file.length) {
      throw ObjectFault.damaged(name, "it has " + (file.length - end) + " bytes after its last section");
    }
    if (!java.util.Arrays.equals(write(sections), file)) {
      throw ObjectFault.damaged(name, "its headers hold what no compiler writes");
    }
    return sections;
  }
}
