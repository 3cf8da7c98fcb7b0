// SPDX-License-Identifier: MIT
package time;

/**
 * A running hash over all that a machine did, so that two runs can be compared.
 *
 * <p>64-bit FNV-1a over time, source and bytes of each entry: equal traces give equal hashes.
 */
public final class Trace {
    private static final long PRIME = 0x100000001b3L;
    private long hash = 0xcbf29ce484222325L;
    private long entries;

    /** Adds one entry: at {@code time} (nanoseconds), {@code source} did something with {@code data}. */
    public void note(long time, String source, byte[] data) {
        mix(time);
        mix(source.length());
        for (int i = 0; i < source.length(); i++) {
            hash = (hash ^ source.charAt(i)) * PRIME;
        }
        mix(data.length);
        for (final byte value : data) {
            hash = (hash ^ (value & 0xff)) * PRIME;
        }
        entries++;
    }

    private void mix(long word) {
        for (int shift = 0; shift < 64; shift += 8) {
            hash = (hash ^ (word >>> shift & 0xff)) * PRIME;
        }
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
