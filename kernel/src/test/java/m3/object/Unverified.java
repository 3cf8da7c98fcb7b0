// SPDX-License-Identifier: MIT
package m3.object;

import java.util.Map;
import java.util.zip.Deflater;

/** Object files as if their signatures were good: what lies behind the signature, for tests that change it. */
public final class Unverified {
  private Unverified() {}

  /** What the file {@code bytes} says. */
  public static ObjectFile read(byte[] bytes) throws ObjectFault {
    return ObjectFile.unverified("input", bytes);
  }

  /** The file {@code bytes} with sections that are not compressed, so that a changed byte is one of a unit; its signature is not made anew. */
  public static byte[] stored(byte[] bytes) throws ObjectFault {
    Map<String, byte[]> sections = CoffImage.read("input", bytes);
    sections.replaceAll((name, section) ->
        name.equals(".own") || name.equals(".others") ? Compressed.write(Compressed.read(section), Deflater.NO_COMPRESSION) : section);
    return CoffImage.write(sections);
  }
}
