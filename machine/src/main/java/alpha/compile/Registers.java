// SPDX-License-Identifier: MIT
package alpha.compile;

import alpha.cpu.Palcode;
import alpha.isa.Decoder;
import alpha.isa.Operation;

/** Sets of registers as bits of a long, integer register n at bit n and floating register n at bit 32 + n; 31 is in no set. */
final class Registers {
    /** Every register that can hold something. */
    static final long ALL = ~(1L << 31 | 1L << 63);

    private Registers() {
    }

    static long integer(int register) {
        return 1L << register & ALL;
    }

    static long floating(int register) {
        return 1L << 32 + register & ALL;
    }

    /** What an instruction reads. */
    static long reads(Operation operation, int word) {
        final int ra = Decoder.ra(word);
        final int rb = Decoder.rb(word);
        return switch (operation.format()) {
            case OPERATE -> integer(ra) | second(word) | (isConditionalMove(operation) ? integer(Decoder.rc(word)) : 0);
            case OPERATE_ONE -> second(word);
            case MEMORY -> integer(rb) | (isStore(operation) ? integer(ra) : 0);
            case MEMORY_FLOAT -> integer(rb) | (isStore(operation) ? floating(ra) : 0);
            case BRANCH -> operation == Operation.BR || operation == Operation.BSR ? 0 : integer(ra);
            case BRANCH_FLOAT, FROM_FLOAT -> floating(ra);
            case JUMP -> integer(rb);
            case FLOAT -> floating(ra) | floating(rb) | (isConditionalMove(operation) ? floating(Decoder.rc(word)) : 0);
            case FLOAT_ONE -> floating(rb);
            case TO_FLOAT -> integer(ra);
            case CONTROL -> operation == Operation.MT_FPCR ? floating(ra) : 0;
            case PAL -> (word & 0x3ffffff) == Palcode.WRUNIQUE ? integer(16) : 0;
            case MISCELLANEOUS, NONE -> 0;
        };
    }

    /** What an instruction writes. */
    static long writes(Operation operation, int word) {
        final int ra = Decoder.ra(word);
        return switch (operation.format()) {
            case OPERATE, OPERATE_ONE, FROM_FLOAT -> integer(Decoder.rc(word));
            case MEMORY -> !isStore(operation) || operation == Operation.STL_C || operation == Operation.STQ_C ? integer(ra) : 0;
            case MEMORY_FLOAT -> isStore(operation) ? 0 : floating(ra);
            case BRANCH -> operation == Operation.BR || operation == Operation.BSR ? integer(ra) : 0;
            case JUMP -> integer(ra);
            case FLOAT, FLOAT_ONE, TO_FLOAT -> floating(Decoder.rc(word));
            case CONTROL -> operation == Operation.MF_FPCR ? floating(ra) : 0;
            case PAL -> (word & 0x3ffffff) == Palcode.RDUNIQUE ? integer(0) : 0;
            case BRANCH_FLOAT, MISCELLANEOUS, NONE -> 0;
        };
    }

    static boolean isStore(Operation operation) {
        return switch (operation) {
            case STB, STW, STL, STQ, STQ_U, STL_C, STQ_C, STS, STT -> true;
            default -> false;
        };
    }

    static boolean isConditionalMove(Operation operation) {
        return switch (operation) {
            case CMOVEQ, CMOVNE, CMOVLT, CMOVLE, CMOVGT, CMOVGE, CMOVLBS, CMOVLBC,
                FCMOVEQ, FCMOVNE, FCMOVLT, FCMOVLE, FCMOVGT, FCMOVGE -> true;
            default -> false;
        };
    }

    private static long second(int word) {
        return Decoder.hasLiteral(word) ? 0 : integer(Decoder.rb(word));
    }
}
