// SPDX-License-Identifier: MIT
package alpha.isa;

import java.util.Arrays;

/** From instruction words to operations, and the fields of a word (AHB sections 1.5 and 3.3). */
public final class Decoder {
    private static final Operation[] BY_OPCODE = new Operation[64];
    private static final Operation[][] BY_FUNCTION = new Operation[64][];

    static {
        for (final int opcode : new int[] {0x10, 0x11, 0x12, 0x13, 0x1c}) {
            BY_FUNCTION[opcode] = new Operation[1 << 7];
        }
        for (final int opcode : new int[] {0x14, 0x15, 0x16, 0x17}) {
            BY_FUNCTION[opcode] = new Operation[1 << 11];
        }
        Arrays.fill(BY_OPCODE, Operation.ILLEGAL);
        for (final Operation operation : Operation.values()) {
            if (operation == Operation.ILLEGAL) {
                continue;
            }
            final Operation[] functions = BY_FUNCTION[operation.opcode()];
            if (functions == null) {
                BY_OPCODE[operation.opcode()] = operation;
            } else if (operation.isQualified()) {
                qualify(functions, operation);
            } else {
                functions[operation.function()] = operation;
            }
        }
    }

    private Decoder() {
    }

    /** The operation of {@code word}, {@link Operation#ILLEGAL} when there is none. */
    public static Operation decode(int word) {
        final int opcode = word >>> 26;
        final Operation[] functions = BY_FUNCTION[opcode];
        if (functions != null) {
            final Operation operation = functions[functions.length == 1 << 7 ? word >>> 5 & 0x7f : word >>> 5 & 0x7ff];
            return operation == null ? Operation.ILLEGAL : operation;
        }
        return switch (opcode) {
            case 0x18 -> miscellaneous(word & 0xffff);
            case 0x1a -> jump(word >>> 14 & 3);
            default -> BY_OPCODE[opcode];
        };
    }

    /** Bits 25 to 21. */
    public static int ra(int word) {
        return word >>> 21 & 31;
    }

    /** Bits 20 to 16. */
    public static int rb(int word) {
        return word >>> 16 & 31;
    }

    /** Bits 4 to 0. */
    public static int rc(int word) {
        return word & 31;
    }

    /** True when an operate instruction has a literal in place of rb. */
    public static boolean hasLiteral(int word) {
        return (word & 1 << 12) != 0;
    }

    /** The literal of an operate instruction, 0 to 255. */
    public static int literal(int word) {
        return word >>> 13 & 0xff;
    }

    /** The displacement of a memory instruction, in bytes. */
    public static int displacement(int word) {
        return (short) word;
    }

    /** Where a branch at {@code pc} goes. */
    public static long target(long pc, int word) {
        return pc + 4 + ((long) (word << 11 >> 11) << 2);
    }

    private static void qualify(Operation[] functions, Operation operation) {
        for (int qualifiers = 0; qualifiers < 1 << 5; qualifiers++) {
            final int function = operation.function() & 0x3f | qualifiers << 6;
            if (Qualifiers.suffix(operation, function) != null) {
                functions[function] = operation;
            }
        }
    }

    private static Operation miscellaneous(int function) {
        return switch (function) {
            case 0x0000 -> Operation.TRAPB;
            case 0x0400 -> Operation.EXCB;
            case 0x4000 -> Operation.MB;
            case 0x4400 -> Operation.WMB;
            case 0x8000 -> Operation.FETCH;
            case 0xa000 -> Operation.FETCH_M;
            case 0xc000 -> Operation.RPCC;
            case 0xe000 -> Operation.RC;
            case 0xe800 -> Operation.ECB;
            case 0xf000 -> Operation.RS;
            case 0xf800 -> Operation.WH64;
            default -> Operation.ILLEGAL;
        };
    }

    private static Operation jump(int function) {
        return switch (function) {
            case 0 -> Operation.JMP;
            case 1 -> Operation.JSR;
            case 2 -> Operation.RET;
            default -> Operation.JSR_COROUTINE;
        };
    }
}
