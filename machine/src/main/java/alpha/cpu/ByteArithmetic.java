// SPDX-License-Identifier: MIT
package alpha.cpu;

import alpha.isa.Operation;

/** Manipulation of bytes within a register, for a processor that loads and stores whole words (AHB section 4.6). */
public final class ByteArithmetic {
    private static final long EACH = 0x0101010101010101L;

    private ByteArithmetic() {
    }

    /** CMPBGE: bit n of the result is set when byte n of {@code a} is at least byte n of {@code b}, unsigned. */
    public static long compareBytes(long a, long b) {
        long result = 0;
        for (int i = 0; i < 8; i++) {
            if ((a >>> 8 * i & 0xff) >= (b >>> 8 * i & 0xff)) {
                result |= 1L << i;
            }
        }
        return result;
    }

    /** Ones in each byte whose bit is set in the low eight bits of {@code mask}. */
    public static long spread(long mask) {
        final long chosen = (mask & 0xff) * EACH & 0x8040201008040201L;
        return ((chosen + 0x7f7f7f7f7f7f7f7fL | chosen) >>> 7 & EACH) * 0xff;
    }

    static long operate(Operation operation, long a, long b) {
        final int low = (int) b & 7;
        return switch (operation) {
            case ZAP -> a & ~spread(b);
            case ZAPNOT -> a & spread(b);
            case EXTBL -> extractLow(a, b) & 0xff;
            case EXTWL -> extractLow(a, b) & 0xffff;
            case EXTLL -> extractLow(a, b) & 0xffffffffL;
            case EXTQL -> extractLow(a, b);
            case EXTWH -> extractHigh(a, b) & 0xffff;
            case EXTLH -> extractHigh(a, b) & 0xffffffffL;
            case EXTQH -> extractHigh(a, b);
            case INSBL -> (a & 0xff) << 8 * low;
            case INSWL -> (a & 0xffff) << 8 * low;
            case INSLL -> (a & 0xffffffffL) << 8 * low;
            case INSQL -> a << 8 * low;
            case INSWH -> insertHigh(a & 0xffff, b);
            case INSLH -> insertHigh(a & 0xffffffffL, b);
            case INSQH -> insertHigh(a, b);
            case MSKBL -> a & ~(0xffL << 8 * low);
            case MSKWL -> a & ~(0xffffL << 8 * low);
            case MSKLL -> a & ~(0xffffffffL << 8 * low);
            case MSKQL -> a & ~(-1L << 8 * low);
            case MSKWH -> a & ~insertHigh(0xffff, b);
            case MSKLH -> a & ~insertHigh(0xffffffffL, b);
            default -> a & ~insertHigh(-1L, b);
        };
    }

    /** EXTxL before the mask. */
    public static long extractLow(long a, long b) {
        return a >>> 8 * (b & 7);
    }

    /** EXTxH before the mask. */
    public static long extractHigh(long a, long b) {
        return a << (64 - 8 * (b & 7) & 63);
    }

    /** INSxH of an operand cut to its size: what of it lies past the quadword. */
    public static long insertHigh(long a, long b) {
        final int low = (int) b & 7;
        return low == 0 ? 0 : a >>> 64 - 8 * low;
    }
}
