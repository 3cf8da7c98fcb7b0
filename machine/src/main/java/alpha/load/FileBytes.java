// SPDX-License-Identifier: MIT
package alpha.load;

import alpha.load.LoadException.Flaw;
import java.util.Arrays;

/** A file's bytes, little-endian, read with a named error at its end. */
final class FileBytes {
    private final byte[] bytes;
    private long copied;

    FileBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A number of {@code size} bytes, at most 8. */
    long number(long at, int size) throws LoadException {
        check(at, size);
        long value = 0;
        for (int i = size - 1; i >= 0; i--) {
            value = value << 8 | bytes[(int) at + i] & 0xff;
        }
        return value;
    }

    /** A copy; all copies together may be at most twice the file, so that a small file cannot ask for much memory. */
    byte[] range(long at, long size) throws LoadException {
        check(at, size);
        copied += size;
        if (copied > 2L * bytes.length) {
            throw new LoadException(Flaw.BAD_SEGMENT, "the segments hold the bytes of the file more than twice over");
        }
        return Arrays.copyOfRange(bytes, (int) at, (int) (at + size));
    }

    private void check(long at, long size) throws LoadException {
        if (at < 0 || size < 0 || at > bytes.length || size > bytes.length - at) {
            throw new LoadException(Flaw.TRUNCATED, "%x bytes at %x in a file of %x".formatted(size, at, bytes.length));
        }
    }
}
