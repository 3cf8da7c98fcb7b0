// SPDX-License-Identifier: MIT
package time;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A running hash over all that a machine did, so that two runs can be compared.
 *
 * <p>64 bits over time, source and bytes of each entry, eight bytes at a step: equal traces give equal hashes on every
 * host, and traces that differ in one word give different ones. Not for secrets.
 */
public final class Trace {
    private static final long START = 0xcbf29ce484222325L;
    private static final long FIRST_FACTOR = 0x9e3779b97f4a7c15L;
    private static final long SECOND_FACTOR = 0xbf58476d1ce4e5b9L;
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private long hash = START;
    private long entries;

    /** Adds one entry: at {@code time} (nanoseconds), {@code source} did something with {@code data}. */
    public void note(long time, String source, byte[] data) {
        long next = mix(mix(mix(hash, time), source.hashCode()), data.length);
        int at = 0;
        for (; at <= data.length - Long.BYTES; at += Long.BYTES) {
            next = mix(next, (long) WORD.get(data, at));
        }
        if (at < data.length) {
            next = mix(next, rest(data, at));
        }
        hash = next;
        entries++;
    }

    private static long rest(byte[] data, int from) {
        long word = 0;
        for (int i = data.length - 1; i >= from; i--) {
            word = word << Byte.SIZE | data[i] & 0xff;
        }
        return word;
    }

    /** Every bit of either reaches all of the answer: high ones by the shifts, low ones by the factors. */
    private static long mix(long hash, long word) {
        final long once = (hash ^ word) * FIRST_FACTOR;
        final long twice = (once ^ once >>> 32) * SECOND_FACTOR;
        return twice ^ twice >>> 29;
    }

    /** The hash so far. */
    public long hash() {
        return hash;
    }

    /** How many entries it covers. */
    public long entries() {
        return entries;
    }
}
