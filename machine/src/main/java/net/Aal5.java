// SPDX-License-Identifier: MIT
package net;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * ATM adaptation layer 5: frames of up to 65,535 bytes cut into cells and joined again (ITU-T I.363.5).
 *
 * <p>Trailer in the last eight bytes of the last cell: two bytes 0, length, CRC-32 (most significant bit first).
 * One joiner serves one circuit.
 */
public final class Aal5 {
    /** Longest frame. */
    public static final int LONGEST = 65_535;
    private static final int TRAILER = 8;
    private static final int POLYNOMIAL = 0x04c11db7;
    private static final int[] TABLE = table();

    private byte[] joined = new byte[Cell.PAYLOAD * 4];
    private int length;
    private long errors;

    private static int[] table() {
        final int[] table = new int[256];
        for (int i = 0; i < 256; i++) {
            int crc = i << 24;
            for (int bit = 0; bit < 8; bit++) {
                crc = crc << 1 ^ (crc < 0 ? POLYNOMIAL : 0);
            }
            table[i] = crc;
        }
        return table;
    }

    static int check(byte[] bytes, int count) {
        int crc = -1;
        for (int i = 0; i < count; i++) {
            crc = crc << 8 ^ TABLE[crc >>> 24 ^ bytes[i] & 0xff];
        }
        return ~crc;
    }

    /** Cuts a frame into cells of a circuit. */
    public static List<byte[]> cut(int path, int circuit, byte[] frame) {
        if (frame.length > LONGEST) {
            throw new IllegalArgumentException("an AAL5 frame has at most " + LONGEST + " bytes, not " + frame.length);
        }
        final int cells = Math.ceilDiv(frame.length + TRAILER, Cell.PAYLOAD);
        final byte[] padded = Arrays.copyOf(frame, cells * Cell.PAYLOAD);
        ByteBuffer.wrap(padded).putShort(padded.length - 6, (short) frame.length);
        ByteBuffer.wrap(padded).putInt(padded.length - 4, check(padded, padded.length - 4));
        final List<byte[]> cut = new ArrayList<>(cells);
        for (int i = 0; i < cells; i++) {
            cut.add(Cell.of(path, circuit, i == cells - 1, padded, i * Cell.PAYLOAD));
        }
        return cut;
    }

    /** Takes the next cell of the circuit; the frame when this was its last and all is right, else null. */
    public byte[] join(byte[] cell) {
        if (length + Cell.PAYLOAD > joined.length) {
            joined = Arrays.copyOf(joined, joined.length * 2);
        }
        System.arraycopy(cell, Cell.SIZE - Cell.PAYLOAD, joined, length, Cell.PAYLOAD);
        length += Cell.PAYLOAD;
        if (!Cell.isLast(cell)) {
            if (length > LONGEST + Cell.PAYLOAD) {
                errors++;
                length = 0;
            }
            return null;
        }
        final byte[] frame = frame();
        length = 0;
        errors += frame == null ? 1 : 0;
        return frame;
    }

    private byte[] frame() {
        final ByteBuffer all = ByteBuffer.wrap(joined, 0, length);
        final int size = all.getShort(length - 6) & 0xffff;
        final boolean right = Math.ceilDiv(size + TRAILER, Cell.PAYLOAD) * Cell.PAYLOAD == length
            && check(joined, length - 4) == all.getInt(length - 4);
        return right ? Arrays.copyOf(joined, size) : null;
    }

    /** Frames dropped for a wrong check or length. */
    public long errors() {
        return errors;
    }
}
