// SPDX-License-Identifier: MIT
package alpha.cpu;

import alpha.isa.Operation;
import java.util.function.LongBinaryOperator;

/** The MAX extension: small integers side by side in a register (AHB section 4.13). */
final class Multimedia {
    private Multimedia() {
    }

    static long operate(Operation operation, long a, long b) {
        return switch (operation) {
            case MINUB8 -> each(8, a, b, Math::min);
            case MAXUB8 -> each(8, a, b, Math::max);
            case MINUW4 -> each(16, a, b, Math::min);
            case MAXUW4 -> each(16, a, b, Math::max);
            case MINSB8 -> each(8, a, b, (x, y) -> Math.min((byte) x, (byte) y));
            case MAXSB8 -> each(8, a, b, (x, y) -> Math.max((byte) x, (byte) y));
            case MINSW4 -> each(16, a, b, (x, y) -> Math.min((short) x, (short) y));
            case MAXSW4 -> each(16, a, b, (x, y) -> Math.max((short) x, (short) y));
            case PERR -> differences(a, b);
            case PKLB -> b & 0xff | b >>> 24 & 0xff00;
            case PKWB -> b & 0xff | b >>> 8 & 0xff00 | b >>> 16 & 0xff0000 | b >>> 24 & 0xff000000L;
            case UNPKBL -> b & 0xff | (b & 0xff00) << 24;
            case UNPKBW -> b & 0xff | (b & 0xff00) << 8 | (b & 0xff0000) << 16 | (b & 0xff000000L) << 24;
            default -> throw new IllegalArgumentException(operation + " is not an integer operation of two operands");
        };
    }

    private static long differences(long a, long b) {
        long sum = 0;
        for (int shift = 0; shift < 64; shift += 8) {
            sum += Math.abs((a >>> shift & 0xff) - (b >>> shift & 0xff));
        }
        return sum;
    }

    private static long each(int width, long a, long b, LongBinaryOperator operator) {
        final long mask = (1L << width) - 1;
        long result = 0;
        for (int shift = 0; shift < 64; shift += width) {
            result |= (operator.applyAsLong(a >>> shift & mask, b >>> shift & mask) & mask) << shift;
        }
        return result;
    }
}
