// SPDX-License-Identifier: MIT
package m3.object;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Sections with fewer bytes: the length of the contents in four bytes, most significant first, then the contents as a raw deflate
 * stream (RFC 1951).
 *
 * <p>A digest in a JVM that has just started costs far more a byte than the inflation of zlib, which is native.
 */
final class Compressed {
  /** One code of deflate stands for at most 258 bytes and takes at least two bits. */
  private static final long MOST_FOR_A_BYTE = 1032;

  private Compressed() {}

  /** The section that holds {@code contents}. */
  static byte[] write(byte[] contents) {
    return write(contents, Deflater.DEFAULT_COMPRESSION);
  }

  /** As {@link #write(byte[])}, with as much effort as {@code level} of {@link Deflater} says; none leaves the contents to be seen. */
  static byte[] write(byte[] contents, int level) {
    Deflater deflater = new Deflater(level, true);
    try {
      deflater.setInput(contents);
      deflater.finish();
      byte[] out = new byte[contents.length + contents.length / 1000 + 64];
      int length = Integer.BYTES;
      while (!deflater.finished()) {
        length += deflater.deflate(out, length, out.length - length);
        out = length == out.length ? Arrays.copyOf(out, 2 * length) : out;
      }
      ByteBuffer.wrap(out).putInt(contents.length);
      return Arrays.copyOf(out, length);
    } finally {
      deflater.end();
    }
  }

  /** What {@code section} holds; an exception when it is not such a section, and never more room than it could stand for. */
  static byte[] read(byte[] section) {
    long length = ByteBuffer.wrap(section).getInt();
    if (length < 0 || length > MOST_FOR_A_BYTE * section.length) {
      throw new IllegalStateException("a section of " + section.length + " bytes cannot hold " + length);
    }
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(section, Integer.BYTES, section.length - Integer.BYTES);
      byte[] contents = new byte[(int) length];
      int got = inflater.inflate(contents);
      if (got != length || !inflater.finished() && inflater.inflate(new byte[1]) != 0 || inflater.getRemaining() != 0) {
        throw new IllegalStateException("a section's length is not what it says");
      }
      return contents;
    } catch (DataFormatException wrong) {
      throw new IllegalStateException(wrong);
    } finally {
      inflater.end();
    }
  }
}
