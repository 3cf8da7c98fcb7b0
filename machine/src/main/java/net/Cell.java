// SPDX-License-Identifier: MIT
package net;

import java.util.Arrays;

/**
 * An ATM cell as 52 bytes: virtual path, virtual circuit, payload type, 48 bytes of payload (ITU-T I.361, UNI).
 *
 * <pre>
 *   byte 0        1         2        3                      4..51
 *   GFC | VPI     VPI|VCI   VCI      VCI | type (3) | CLP   payload
 * </pre>
 *
 * The fifth heading byte, the check, belongs to the line and is not kept.
 */
public final class Cell {
    /** Bytes of a cell without the heading's check. */
    public static final int SIZE = 52;
    /** Bytes of payload. */
    public static final int PAYLOAD = 48;
    /** Bytes on the line. */
    public static final int LINE_SIZE = 53;
    private static final int HEADING = 4;

    private Cell() {
    }

    /** Builds a cell; {@code last} marks the end of an AAL5 frame. */
    public static byte[] of(int path, int circuit, boolean last, byte[] payload, int offset) {
        final byte[] cell = new byte[SIZE];
        System.arraycopy(payload, offset, cell, HEADING, PAYLOAD);
        if (last) {
            cell[3] = 2;
        }
        return relabel(cell, path, circuit);
    }

    /** The same cell on another circuit; changes {@code cell} and returns it. */
    public static byte[] relabel(byte[] cell, int path, int circuit) {
        if (path < 0 || path > 255 || circuit < 0 || circuit > 65_535) {
            throw new IllegalArgumentException("there is no circuit " + path + "/" + circuit + ": use 0-255/0-65535");
        }
        cell[0] = (byte) (cell[0] & 0xf0 | path >>> 4);
        cell[1] = (byte) (path << 4 | circuit >>> 12);
        cell[2] = (byte) (circuit >>> 4);
        cell[3] = (byte) (circuit << 4 | cell[3] & 0x0f);
        return cell;
    }

    /** The virtual path of a whole cell. */
    public static int path(byte[] cell) {
        return (cell[0] & 0x0f) << 4 | cell[1] >>> 4 & 0x0f;
    }

    /** The virtual circuit of a whole cell. */
    public static int circuit(byte[] cell) {
        return (cell[1] & 0x0f) << 12 | (cell[2] & 0xff) << 4 | cell[3] >>> 4 & 0x0f;
    }

    /** True for the last cell of an AAL5 frame. */
    public static boolean isLast(byte[] cell) {
        return (cell[3] & 2) != 0;
    }

    /** The payload, copied. */
    public static byte[] payload(byte[] cell) {
        return Arrays.copyOfRange(cell, HEADING, SIZE);
    }
}
