// SPDX-License-Identifier: MIT
package alpha.table;

import java.nio.ByteBuffer;

/**
 * What one execution left.
 *
 * @param integers registers 1, 2, 3
 * @param floats floating registers 11, 12, 13
 * @param fpcr the floating control register
 * @param flows 1 when the next instruction was executed, 0 when it was skipped
 * @param signal the number of the signal that a Unix would send, 0 for none
 * @param memory the 32 bytes
 */
record Outcome(long[] integers, long[] floats, long fpcr, long flows, int signal, byte[] memory) {
    /** Bytes of an outcome as the oracle writes it. */
    static final int SIZE = 9 * 8 + Group.MEMORY;

    static Outcome read(ByteBuffer bytes) {
        final long[] integers = {bytes.getLong(), bytes.getLong(), bytes.getLong()};
        final long[] floats = {bytes.getLong(), bytes.getLong(), bytes.getLong()};
        final long fpcr = bytes.getLong();
        final long flow = bytes.getLong();
        final int signal = (int) bytes.getLong();
        final byte[] memory = new byte[Group.MEMORY];
        bytes.get(memory);
        return new Outcome(integers, floats, fpcr, flow, signal, memory);
    }
}
