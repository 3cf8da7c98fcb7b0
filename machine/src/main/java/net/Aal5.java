// SPDX-License-Identifier: MIT
package net;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

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
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] joined = new byte[Cell.PAYLOAD * 4];
    private int length;
    private long errors;

    /** CRC-32, most significant bit first: Java's takes each byte from the other end, so bytes and answer are mirrored. */
    static int check(byte[] bytes, int count) {
        final byte[] mirrored = new byte[count];
        int at = 0;
        for (; at <= count - Long.BYTES; at += Long.BYTES) {
            WORD.set(mirrored, at, Long.reverseBytes(Long.reverse((long) WORD.get(bytes, at))));
        }
        for (; at < count; at++) {
            mirrored[at] = (byte) (Integer.reverse(bytes[at]) >>> Integer.SIZE - Byte.SIZE);
        }
        final CRC32 check = new CRC32();
        check.update(mirrored);
        return Integer.reverse((int) check.getValue());
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
