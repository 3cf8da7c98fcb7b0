// SPDX-License-Identifier: MIT
package alpha.cpu;

import alpha.isa.Operation;

/**
 * The integer operate instructions that trap on nothing: result from two operands (AHB sections 4.4 to 4.6, 4.11).
 *
 * <p>Conditional moves are not here, since they also need the old value.
 */
public final class IntegerArithmetic {
    private IntegerArithmetic() {
    }

    /** The result of {@code operation} of ra and rb; both engines use it. */
    public static long operate(Operation operation, long a, long b) {
        return switch (operation) {
            case ADDL, ADDL_V -> (int) (a + b);
            case S4ADDL -> (int) ((a << 2) + b);
            case S8ADDL -> (int) ((a << 3) + b);
            case SUBL, SUBL_V -> (int) (a - b);
            case S4SUBL -> (int) ((a << 2) - b);
            case S8SUBL -> (int) ((a << 3) - b);
            case ADDQ, ADDQ_V -> a + b;
            case S4ADDQ -> (a << 2) + b;
            case S8ADDQ -> (a << 3) + b;
            case SUBQ, SUBQ_V -> a - b;
            case S4SUBQ -> (a << 2) - b;
            case S8SUBQ -> (a << 3) - b;
            case CMPEQ -> a == b ? 1 : 0;
            case CMPLT -> a < b ? 1 : 0;
            case CMPLE -> a <= b ? 1 : 0;
            case CMPULT -> Long.compareUnsigned(a, b) < 0 ? 1 : 0;
            case CMPULE -> Long.compareUnsigned(a, b) <= 0 ? 1 : 0;
            case AND -> a & b;
            case BIC -> a & ~b;
            case BIS -> a | b;
            case ORNOT -> a | ~b;
            case XOR -> a ^ b;
            case EQV -> a ^ ~b;
            case SLL -> a << b;
            case SRL -> a >>> b;
            case SRA -> a >> b;
            case MULL, MULL_V -> (int) (a * b);
            case MULQ, MULQ_V -> a * b;
            case UMULH -> Math.unsignedMultiplyHigh(a, b);
            case SEXTB -> (byte) b;
            case SEXTW -> (short) b;
            case CTPOP -> Long.bitCount(b);
            case CTLZ -> Long.numberOfLeadingZeros(b);
            case CTTZ -> Long.numberOfTrailingZeros(b);
            case CMPBGE -> ByteArithmetic.compareBytes(a, b);
            case ZAP, ZAPNOT, EXTBL, EXTWL, EXTLL, EXTQL, EXTWH, EXTLH, EXTQH, INSBL, INSWL, INSLL, INSQL, INSWH, INSLH, INSQH,
                MSKBL, MSKWL, MSKLL, MSKQL, MSKWH, MSKLH, MSKQH -> ByteArithmetic.operate(operation, a, b);
            default -> Multimedia.operate(operation, a, b);
        };
    }

    /** True when an operation with /V overflows. */
    public static boolean overflows(Operation operation, long a, long b) {
        return switch (operation) {
            case ADDL_V -> (int) a + (long) (int) b != (int) (a + b);
            case SUBL_V -> (int) a - (long) (int) b != (int) (a - b);
            case MULL_V -> (long) (int) a * (int) b != (int) (a * b);
            case ADDQ_V -> ((a ^ a + b) & (b ^ a + b)) < 0;
            case SUBQ_V -> ((a ^ b) & (a ^ a - b)) < 0;
            default -> Math.multiplyHigh(a, b) != a * b >> 63;
        };
    }

    /** The condition of a conditional move or branch on an integer register. */
    public static boolean holds(Operation operation, long a) {
        return switch (operation) {
            case CMOVEQ, BEQ -> a == 0;
            case CMOVNE, BNE -> a != 0;
            case CMOVLT, BLT -> a < 0;
            case CMOVLE, BLE -> a <= 0;
            case CMOVGT, BGT -> a > 0;
            case CMOVGE, BGE -> a >= 0;
            case CMOVLBS, BLBS -> (a & 1) != 0;
            default -> (a & 1) == 0;
        };
    }
}
