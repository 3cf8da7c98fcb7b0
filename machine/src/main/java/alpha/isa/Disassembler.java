// SPDX-License-Identifier: MIT
package alpha.isa;

/**
 * From instruction words to the assembler's text, character by character what {@code objdump -d} of GNU binutils prints.
 *
 * <p>So registers have their names by the calling standard, branches and the hints of JMP and JSR show where they go, and the
 * {@link Pseudo} instructions stand in place of what they abbreviate. What does not decode is {@code .long}; the five opcodes
 * kept for PALcode are {@code pal19} and so on. WH64EN, which came after the models here, is {@code .long} too.
 */
public final class Disassembler {
    private Disassembler() {
    }

    /** The text of {@code word} at {@code pc}: mnemonic, and after one blank its operands separated by commas. */
    public static String text(long pc, int word) {
        final Operation operation = Decoder.decode(word);
        if (operation == Operation.ILLEGAL) {
            return illegal(word);
        }
        final String pseudo = Pseudo.text(operation, word);
        if (pseudo != null) {
            return pseudo;
        }
        final String operands = lacksLiteral(operation) && Decoder.hasLiteral(word) ? null : operands(operation, pc, word);
        if (operands == null) {
            return data(word);
        }
        final String mnemonic = mnemonic(operation, word);
        return operands.isEmpty() ? mnemonic : mnemonic + " " + operands;
    }

    /** The name of what stands in {@code word}, with its qualifiers. */
    static String mnemonic(Operation operation, int word) {
        return switch (operation) {
            case BIS -> "or";
            case BIC -> "andnot";
            case JSR_COROUTINE -> "jcr";
            default -> operation.isQualified() ? operation.mnemonic() + Qualifiers.suffix(operation, word >>> 5 & 0x7ff) : operation.mnemonic();
        };
    }

    /** A number as the assembler writes literals: hexadecimal, but for 0. */
    static String hex(long number) {
        return number == 0 ? "0" : "0x" + Long.toHexString(number);
    }

    /** The second operand of an integer operation. */
    static String second(int word) {
        return Decoder.hasLiteral(word) ? hex(Decoder.literal(word)) : Registers.integer(Decoder.rb(word));
    }

    /** True for the additions to the first instruction set that take no literal. */
    private static boolean lacksLiteral(Operation operation) {
        return operation.opcode() == 0x1c && (operation.format() != Format.OPERATE || operation == Operation.PERR);
    }

    private static String illegal(int word) {
        return switch (word >>> 26) {
            case 0x19, 0x1b, 0x1d, 0x1e, 0x1f -> "pal%x %s".formatted(word >>> 26, hex(word & 0x3ffffff));
            default -> data(word);
        };
    }

    private static String data(int word) {
        return ".long " + hex(word & 0xffffffffL);
    }

    /** The operands, or null when a register that the format keeps at 31 is another. */
    private static String operands(Operation operation, long pc, int word) {
        final int ra = Decoder.ra(word);
        final int rb = Decoder.rb(word);
        final int rc = Decoder.rc(word);
        return switch (operation.format()) {
            case PAL -> hex(word & 0x3ffffff);
            case MEMORY -> memory(operation, Registers.integer(ra), word);
            case MEMORY_FLOAT -> memory(operation, Registers.floating(ra), word);
            case MISCELLANEOUS -> miscellaneous(operation, word);
            case JUMP -> jump(operation, pc, word);
            case BRANCH -> operation == Operation.BR && ra == 31 ? hex(Decoder.target(pc, word)) : Registers.integer(ra) + "," + hex(Decoder.target(pc, word));
            case BRANCH_FLOAT -> Registers.floating(ra) + "," + hex(Decoder.target(pc, word));
            case OPERATE -> Registers.integer(ra) + "," + second(word) + "," + Registers.integer(rc);
            case OPERATE_ONE -> ra == 31 ? one(operation, word) : null;
            case FLOAT -> Registers.floating(ra) + "," + Registers.floating(rb) + "," + Registers.floating(rc);
            case FLOAT_ONE -> ra == 31 ? Registers.floating(rb) + "," + Registers.floating(rc) : null;
            case TO_FLOAT -> rb == 31 ? Registers.integer(ra) + "," + Registers.floating(rc) : null;
            case FROM_FLOAT -> rb == 31 && (word >>> 12 & 15) == 0 ? Registers.floating(ra) + "," + Registers.integer(rc) : null;
            case CONTROL -> ra == rb && rb == rc ? Registers.floating(ra) : null;
            case NONE -> null;
        };
    }

    private static String memory(Operation operation, String register, int word) {
        final boolean bare = Decoder.rb(word) == 31 && (operation == Operation.LDA || operation == Operation.LDAH);
        return register + "," + Decoder.displacement(word) + (bare ? "" : "(" + Registers.integer(Decoder.rb(word)) + ")");
    }

    private static String miscellaneous(Operation operation, int word) {
        final String ra = Registers.integer(Decoder.ra(word));
        final String rb = Registers.integer(Decoder.rb(word));
        return switch (operation) {
            case RPCC -> Decoder.rb(word) == 31 ? ra : ra + "," + rb;
            case RC, RS -> ra;
            case FETCH, FETCH_M, ECB, WH64 -> Decoder.ra(word) == 31 ? "(" + rb + ")" : null;
            default -> "";
        };
    }

    private static String one(Operation operation, int word) {
        if (operation != Operation.IMPLVER) {
            return second(word) + "," + Registers.integer(Decoder.rc(word));
        }
        return Decoder.hasLiteral(word) && Decoder.literal(word) == 1 ? Registers.integer(Decoder.rc(word)) : null;
    }

    private static String jump(Operation operation, long pc, int word) {
        final int hint = word & 0x3fff;
        final String registers = Registers.integer(Decoder.ra(word)) + ",(" + Registers.integer(Decoder.rb(word)) + "),";
        return registers + switch (operation) {
            case JMP, JSR -> hex(pc + 4 + ((long) (hint << 18 >> 18) << 2));
            default -> hex(hint);
        };
    }
}
