// SPDX-License-Identifier: MIT
package machine;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import time.RealClock;
import time.Trace;

/**
 * Turns from a log that {@link Recorder} wrote.
 *
 * <p>Each turn begins by comparing what the replay did with what the run had done: the first difference ends it with
 * {@link DivergenceException}. A log cut short, by a crash or on purpose, plays up to its last whole turn or arrival.
 */
final class Player implements Journal {
    private static final int LONGEST_ARRIVAL = 1 << 24;

    private record Arrival(String channel, byte[] bytes) {
    }

    private final DataInputStream log;
    private long seed;
    private long time;
    private long turns;
    private boolean more;
    private long nextTime;
    private boolean checked;
    private long nextHash;

    Player(InputStream log) {
        this.log = new DataInputStream(log);
        try {
            if (this.log.readLong() != Recorder.MAGIC) {
                throw new IllegalArgumentException("this is not the log of a run: it does not begin with SPINLOG2");
            }
            seed = this.log.readLong();
        } catch (EOFException end) {
            throw new IllegalArgumentException("this log is shorter than its heading: record the run again", end);
        } catch (IOException failure) {
            throw unreadable(failure);
        }
        try {
            readNext(nextTag());
        } catch (EOFException cutShort) {
            more = false;
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    /** The seed of the machine that was recorded. */
    long seed() {
        return seed;
    }

    /** The time of the turn now played, in nanoseconds; what the replaying clock follows. */
    long time() {
        return time;
    }

    @Override
    public boolean isReplay() {
        return true;
    }

    @Override
    public boolean isExhausted() {
        return !more;
    }

    @Override
    public void turn(RealClock clock, Gate gate, Trace trace) {
        if (checked && nextHash != trace.hash()) {
            throw new DivergenceException(turns, time, nextHash, trace.hash());
        }
        checked = false;
        if (!more) {
            return;
        }
        time = nextTime;
        turns++;
        clock.sample();
        final List<Arrival> arrivals = new ArrayList<>();
        try {
            readTurn(arrivals);
        } catch (EOFException cutShort) {
            more = false;
        } catch (IOException failure) {
            throw unreadable(failure);
        }
        arrivals.forEach(arrival -> gate.deliver(arrival.channel(), arrival.bytes()));
    }

    private void readTurn(List<Arrival> arrivals) throws IOException {
        int tag = nextTag();
        while (tag == Recorder.ARRIVAL) {
            final String channel = log.readUTF();
            final int length = log.readInt();
            if (length < 0 || length > LONGEST_ARRIVAL) {
                throw damaged("an arrival of " + length + " bytes");
            }
            final byte[] bytes = log.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException();
            }
            arrivals.add(new Arrival(channel, bytes));
            tag = nextTag();
        }
        readNext(tag);
    }

    private int nextTag() throws IOException {
        final int tag = log.read();
        if (tag < -1 || tag == 0 || tag > Recorder.END) {
            throw damaged("a record of kind " + tag);
        }
        return tag;
    }

    /** Reads what follows the tag of a turn or of the end. */
    private void readNext(int tag) throws IOException {
        more = tag == Recorder.TURN;
        if (more) {
            nextTime = log.readLong();
            if (nextTime < time) {
                throw damaged("a turn at " + nextTime + " ns after one at " + time + " ns");
            }
        }
        if (more || tag == Recorder.END) {
            nextHash = log.readLong();
            checked = true;
        }
    }

    private static IllegalArgumentException damaged(String what) {
        return new IllegalArgumentException("this log is damaged: it holds " + what + "; record the run again");
    }

    private static UncheckedIOException unreadable(IOException failure) {
        return new UncheckedIOException("cannot read the log of this run: " + failure.getMessage(), failure);
    }
}
