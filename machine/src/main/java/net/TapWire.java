// SPDX-License-Identifier: MIT
package net;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * A wire to the host's own network through a TAP interface.
 *
 * <p>Needs Linux, {@code /dev/net/tun} and the right to make interfaces. A daemon thread sleeps in the host's read.
 *
 * @param name the interface, at most 15 characters, made when absent and gone when the machine ends
 */
public record TapWire(String name) implements Wire {
    /** Refuses names that the host would. */
    public TapWire {
        if (!name.matches("[A-Za-z0-9_.-]{1,15}")) {
            throw new IllegalArgumentException("`" + name + "` cannot name an interface: use 1 to 15 letters, digits, _ . or -");
        }
    }

    @Override
    public Plug attach(Attachment attachment) {
        if (!attachment.outside().isLive()) {
            return SilentWire.INSTANCE.attach(attachment);
        }
        final Consumer<byte[]> gate = attachment.outside().open(attachment.name(), attachment.receiver());
        final TapDevice tap = TapDevice.open(name);
        Thread.ofPlatform().daemon().name("wire " + attachment.name()).start(() -> read(tap, gate));
        return new Plug() {
            @Override
            public void send(byte[] frame) {
                tap.write(frame);
            }

            @Override
            public void close() {
                tap.close();
            }
        };
    }

    private static void read(TapDevice tap, Consumer<byte[]> gate) {
        final byte[] buffer = new byte[TapDevice.LARGEST];
        for (int length = tap.read(buffer); length >= 0; length = tap.read(buffer)) {
            if (length > 0) {
                gate.accept(Arrays.copyOf(buffer, length));
            }
        }
        gate.accept(new byte[0]);
    }
}
