// SPDX-License-Identifier: MIT
package device.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Carries what is typed on the host to a console, on a daemon thread of its own.
 *
 * <p>The thread sleeps in the host's read, or while the console's queue is full, so nothing typed is lost; at the end of the stream it posts the empty array that closes the line.
 */
public final class HostTerminal {
    private HostTerminal() {
    }

    /** Opens the console's channel and starts to copy {@code input} into it. */
    public static Thread connect(InputStream input, SerialConsole console) {
        final Consumer<byte[]> channel = console.open();
        return Thread.ofPlatform().daemon().name("console input").start(() -> copy(input, channel, console.room()));
    }

    private static void copy(InputStream input, Consumer<byte[]> channel, Semaphore room) {
        final byte[] buffer = new byte[4096];
        try {
            for (int count = input.read(buffer); count >= 0; count = input.read(buffer)) {
                if (count > 0) {
                    room.acquireUninterruptibly(count);
                    channel.accept(Arrays.copyOf(buffer, count));
                }
            }
            channel.accept(new byte[0]);
        } catch (IOException failure) {
            channel.accept(new byte[0]);
            throw new UncheckedIOException("console input ended early: " + failure.getMessage(), failure);
        }
    }
}
