// SPDX-License-Identifier: MIT
package device.console;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * What a kernel's console driver needs of a serial line, without registers.
 *
 * <p>Split-phase: nothing here waits. Only the machine's own thread may call it.
 */
public interface Console {
    /** Prints bytes in order. */
    void put(byte[] bytes);

    /** Prints text as UTF-8. */
    default void print(String text) {
        put(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes the next byte that was typed (0 to 255), or -1 when none is waiting. */
    int get();

    /** True when the other side has closed the line and all it typed has been taken. */
    boolean isClosed();

    /** Where printed bytes go: a stream of the host, a test's buffer. */
    interface Printer extends Consumer<byte[]> {
    }
}
