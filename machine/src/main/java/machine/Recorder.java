// SPDX-License-Identifier: MIT
package machine;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import time.RealClock;

/**
 * Turns from the host, each written to a log that {@link Player} reads.
 *
 * <p>The log: the eight bytes {@code SPINLOG1}; then for each turn a byte 1 and its time (8 bytes, big-endian, in
 * nanoseconds), followed for each arrival of that turn by a byte 2, the channel (modified UTF-8), a length (4 bytes)
 * and the bytes.
 */
final class Recorder implements Journal {
    static final long MAGIC = 0x5350494e4c4f4731L;
    static final int TURN = 1;
    static final int ARRIVAL = 2;

    private final DataOutputStream log;

    Recorder(OutputStream log) {
        this.log = new DataOutputStream(log);
        write(() -> this.log.writeLong(MAGIC));
    }

    @Override
    public void turn(RealClock clock, Gate gate) {
        final long now = clock.sample();
        write(() -> {
            log.writeByte(TURN);
            log.writeLong(now);
        });
        gate.drain((channel, bytes) -> write(() -> {
            log.writeByte(ARRIVAL);
            log.writeUTF(channel);
            log.writeInt(bytes.length);
            log.write(bytes);
        }));
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write the log of this run: " + failure.getMessage(), failure);
        }
    }
}
