// SPDX-License-Identifier: MIT
package alpha;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Files of the test resources under {@code alpha/}; {@code src/test/alpha} has the scripts that made them. */
public final class Stored {
    private Stored() {
    }

    /** The bytes of a file; one whose name ends in {@code .gz} is unpacked. */
    public static byte[] bytes(String name) {
        try (InputStream in = Stored.class.getResourceAsStream("/alpha/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no test resource alpha/" + name);
            }
            final byte[] bytes = in.readAllBytes();
            return name.endsWith(".gz") ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes() : bytes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A prebuilt program. */
    public static byte[] program(String name) {
        return bytes("program/" + name + ".gz");
    }

    /** A file as text. */
    public static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
