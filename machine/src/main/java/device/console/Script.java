// SPDX-License-Identifier: MIT
package device.console;

import java.nio.charset.StandardCharsets;
import time.Timeline;

/** Types text into a console at chosen instants: the typist of deterministic runs. */
public final class Script {
    private Script() {
    }

    /** Types {@code text} (UTF-8) at {@code time} nanoseconds. */
    public static void type(Timeline timeline, SerialConsole console, long time, String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a script types at least one character; to end input call close");
        }
        timeline.at(time, () -> console.type(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Closes the line at {@code time} nanoseconds. */
    public static void close(Timeline timeline, SerialConsole console, long time) {
        timeline.at(time, () -> console.type(new byte[0]));
    }
}
