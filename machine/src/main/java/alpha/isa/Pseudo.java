// SPDX-License-Identifier: MIT
package alpha.isa;

/** Names the assembler has for common uses of other instructions (AHB appendix A.4.6; the assembler's guide, section 3 and 4). */
final class Pseudo {
    private Pseudo() {
    }

    /** The text of {@code word} when it is one of them, else null. */
    static String text(Operation operation, int word) {
        return switch (operation) {
            case CALL_PAL -> call(word & 0x3ffffff);
            case LDQ_U -> Decoder.ra(word) == 31 ? "unop" : null;
            case ADDL -> one("sextl", word);
            case SUBL, SUBL_V, SUBQ, SUBQ_V -> one(operation.mnemonic().replace("sub", "neg"), word);
            case ORNOT -> one("not", word);
            case BIS -> move(word);
            case CPYS, CPYSN -> copy(operation, word);
            case SUBF, SUBG, SUBS, SUBT -> negate(operation, word);
            case JMP, JSR, RET, JSR_COROUTINE -> jump(operation, word);
            default -> null;
        };
    }

    private static String call(int function) {
        return switch (function) {
            case 0x00 -> "halt";
            case 0x02 -> "draina";
            case 0x80 -> "bpt";
            case 0x81 -> "bugchk";
            case 0x83 -> "callsys";
            case 0x86 -> "imb";
            case 0x9e -> "rduniq";
            case 0x9f -> "wruniq";
            case 0xaa -> "gentrap";
            default -> null;
        };
    }

    private static String one(String name, int word) {
        return Decoder.ra(word) == 31 ? name + " " + Disassembler.second(word) + "," + Registers.integer(Decoder.rc(word)) : null;
    }

    private static String move(int word) {
        final int ra = Decoder.ra(word);
        final String rc = Registers.integer(Decoder.rc(word));
        if (Decoder.hasLiteral(word)) {
            return ra == 31 ? "mov " + Disassembler.second(word) + "," + rc : null;
        }
        final int rb = Decoder.rb(word);
        if (ra == 31 && rb == 31) {
            return Decoder.rc(word) == 31 ? "nop" : "clr " + rc;
        }
        return ra == 31 || ra == rb ? "mov " + Registers.integer(rb) + "," + rc : null;
    }

    private static String copy(Operation operation, int word) {
        final int fa = Decoder.ra(word);
        final String fb = Registers.floating(Decoder.rb(word));
        final String fc = Registers.floating(Decoder.rc(word));
        if (operation == Operation.CPYSN) {
            return fa == Decoder.rb(word) ? "fneg " + fb + "," + fc : null;
        }
        if (fa == 31 && Decoder.rb(word) == 31) {
            return Decoder.rc(word) == 31 ? "fnop" : "fclr " + fc;
        }
        return fa == 31 ? "fabs " + fb + "," + fc : fa == Decoder.rb(word) ? "fmov " + fb + "," + fc : null;
    }

    /** Subtraction from zero, for the roundings and traps that have a name of their own. */
    private static String negate(Operation operation, int word) {
        final boolean named = switch (Qualifiers.traps(word)) {
            case 0 -> true;
            case Qualifiers.SOFTWARE -> operation.isVax();
            case Qualifiers.SOFTWARE | Qualifiers.UNDERFLOW, Qualifiers.SOFTWARE | Qualifiers.UNDERFLOW | Qualifiers.INEXACT -> !operation.isVax();
            default -> false;
        };
        return !named || Qualifiers.rounding(word) != Qualifiers.NORMAL || Decoder.ra(word) != 31 ? null
            : Disassembler.mnemonic(operation, word).replace("sub", "neg") + " " + Registers.floating(Decoder.rb(word)) + ","
                + Registers.floating(Decoder.rc(word));
    }

    private static String jump(Operation operation, int word) {
        final int hint = word & 0x3fff;
        final int ra = Decoder.ra(word);
        final int rb = Decoder.rb(word);
        if (operation == Operation.JMP && ra == 31 && hint == 0) {
            return "jmp (" + Registers.integer(rb) + ")";
        }
        return operation == Operation.RET && ra == 31 && rb == 26 && hint == 1 ? "ret" : null;
    }
}
