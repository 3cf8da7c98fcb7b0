// SPDX-License-Identifier: MIT
package alpha.compile;

import alpha.cpu.Palcode;
import alpha.isa.Operation;

/** What translated code does with an instruction apart from its registers. */
final class Effects {
    private Effects() {
    }

    /** False for PALcode calls, illegal instructions, those that read counters or flags and what writes the FPCR: the interpreter executes them. */
    static boolean isSimple(Operation operation, int word) {
        return switch (operation) {
            case CALL_PAL -> (word & 0x3ffffff) == Palcode.RDUNIQUE || (word & 0x3ffffff) == Palcode.WRUNIQUE;
            case RPCC, RC, RS, MT_FPCR, ILLEGAL -> false;
            default -> true;
        };
    }

    /** True when an instruction in the middle of a block may leave the region. */
    static boolean mayLeave(Operation operation, int word) {
        return switch (operation) {
            case LDA, LDAH -> false;
            case ADDL_V, ADDQ_V, SUBL_V, SUBQ_V, MULL_V, MULQ_V, CVTQL, CVTQL_V, CVTQL_SV -> true;
            default -> switch (operation.format()) {
                case MEMORY, MEMORY_FLOAT -> true;
                case FLOAT, FLOAT_ONE -> operation.isQualified();
                default -> false;
            };
        };
    }

    /** Bytes of bytecode that an instruction costs with what is inlined for it, as a rule. */
    static int cost(Operation operation) {
        return switch (operation.format()) {
            case MEMORY -> operation == Operation.LDA || operation == Operation.LDAH ? 8 : 72;
            case MEMORY_FLOAT -> 80;
            case FLOAT, FLOAT_ONE -> operation.isQualified() ? 85 : 16;
            case JUMP -> 120;
            case BRANCH -> operation == Operation.BSR ? 120 : 14;
            case OPERATE -> 12;
            default -> 14;
        };
    }
}
