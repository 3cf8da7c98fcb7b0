// SPDX-License-Identifier: MIT
package spin.launcher;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import m3.object.CompilerKey;

/** Signs an object file anew after it was changed, where its headers are whole enough for that: what the holder of the key could do. */
final class Resigning {
  private static final int FILE_HEADER = 20;
  private static final int SECTION_HEADER = 40;
  private static final int SIZE_AT = 16;
  private static final int DIGEST = 32;
  private static final int KEY = 44;
  private static final int SECTIONS = 5;

  private Resigning() {}

  /** {@code file}, whose last section is its signature, with the digest and signature it should have. */
  static byte[] signed(byte[] file, CompilerKey key) {
    ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    MessageDigest digest = sha();
    for (int i = 0; i < SECTIONS; i++) {
      int header = FILE_HEADER + SECTION_HEADER * i;
      int size = in.getInt(header + SIZE_AT);
      int offset = in.getInt(header + SIZE_AT + Integer.BYTES);
      if (size < 0 || offset < 0 || (long) offset + size > file.length) {
        return file;
      }
      if (i < SECTIONS - 1) {
        String name = new String(file, header, 8, StandardCharsets.US_ASCII).replaceAll("\0*$", "");
        digest.update((name + ' ' + size + '\n').getBytes(StandardCharsets.UTF_8));
        digest.update(file, offset, size);
      } else if (size > DIGEST + KEY) {
        return with(file, offset, digest.digest(), key);
      }
    }
    return file;
  }

  private static byte[] with(byte[] file, int at, byte[] digest, CompilerKey key) {
    byte[] signature = key.sign(digest);
    byte[] whole = Arrays.copyOf(file, at + DIGEST + KEY + signature.length);
    System.arraycopy(digest, 0, whole, at, DIGEST);
    System.arraycopy(key.publicKey(), 0, whole, at + DIGEST, KEY);
    System.arraycopy(signature, 0, whole, at + DIGEST + KEY, signature.length);
    return whole;
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
