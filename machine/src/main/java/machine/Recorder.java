// SPDX-License-Identifier: MIT
package machine;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import time.RealClock;
import time.Trace;

/**
 * Turns from the host, each written to a log that {@link Player} reads.
 *
 * <p>The log: the eight bytes {@code SPINLOG2} and the machine's seed; then for each turn a byte 1, its time in
 * nanoseconds and the hash of all done before it (8 bytes each, big-endian), followed for each arrival of that turn by a
 * byte 2, the channel (modified UTF-8), a length (4 bytes) and the bytes; at the end a byte 3 and the hash of the whole.
 */
final class Recorder implements Journal {
    static final long MAGIC = 0x5350494e4c4f4732L;
    static final int TURN = 1;
    static final int ARRIVAL = 2;
    static final int END = 3;

    private final OutputStream log;
    private final ByteArrayOutputStream turn = new ByteArrayOutputStream();
    private final DataOutputStream data = new DataOutputStream(turn);

    Recorder(OutputStream log, long seed) {
        this.log = log;
        write(() -> {
            data.writeLong(MAGIC);
            data.writeLong(seed);
            flush();
        });
    }

    /** Hands the log whole records only, so that a run that is killed leaves a log of whole turns. */
    private void flush() throws IOException {
        turn.writeTo(log);
        turn.reset();
        log.flush();
    }

    @Override
    public void turn(RealClock clock, Gate gate, Trace trace) {
        final long now = clock.sample();
        write(() -> {
            data.writeByte(TURN);
            data.writeLong(now);
            data.writeLong(trace.hash());
            flush();
        });
        gate.drain((channel, bytes) -> write(() -> {
            data.writeByte(ARRIVAL);
            data.writeUTF(channel);
            data.writeInt(bytes.length);
            data.write(bytes);
            flush();
        }));
    }

    @Override
    public void end(Trace trace) {
        write(() -> {
            data.writeByte(END);
            data.writeLong(trace.hash());
            flush();
        });
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
