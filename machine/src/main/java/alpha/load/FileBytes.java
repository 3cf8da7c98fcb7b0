// SPDX-License-Identifier: MIT
package alpha.load;

import java.util.Arrays;

/** A file's bytes, little-endian, read with a named error at its end. */
record FileBytes(byte[] bytes) {
    long number(long at, int size) throws LoadException {
        check(at, size);
        long value = 0;
        for (int i = size - 1; i >= 0; i--) {
            value = value << 8 | bytes[(int) at + i] & 0xff;
        }
        return value;
    }

    byte[] range(long at, long size) throws LoadException {
        check(at, size);
        return Arrays.copyOfRange(bytes, (int) at, (int) (at + size));
    }

    private void check(long at, long size) throws LoadException {
        if (at < 0 || size < 0 || at > bytes.length || size > bytes.length - at) {
            throw new LoadException(LoadException.Flaw.TRUNCATED, "bytes %x to %x of a file of %x".formatted(at, at + size, bytes.length));
        }
    }
}
