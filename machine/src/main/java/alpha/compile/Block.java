// SPDX-License-Identifier: MIT
package alpha.compile;

import alpha.isa.Decoder;
import alpha.isa.Operation;
import java.util.Arrays;

/** Instructions of a region that are entered only at the first and left only at the last. */
final class Block {
    /** How a block is left. */
    enum End {
        /** It runs on into what follows. */
        FALL,
        /** A conditional branch. */
        CONDITION,
        /** A branch to a known place. */
        BRANCH,
        /** A subroutine call to a known place. */
        CALL,
        /** A subroutine call to wherever a register points. */
        CALL_REGISTER,
        /** A jump to wherever a register points. */
        JUMP,
        /** A return. */
        RETURN,
        /** An instruction that the interpreter must execute. */
        LEAVE;

        /** How {@code operation} ends a block; {@link #FALL} when it does not. */
        static End of(Operation operation, int word) {
            return switch (operation.format()) {
                case BRANCH_FLOAT -> CONDITION;
                case BRANCH -> operation == Operation.BR ? BRANCH : operation == Operation.BSR ? Decoder.ra(word) == 31 ? BRANCH : CALL : CONDITION;
                case JUMP -> operation == Operation.RET ? RETURN : operation == Operation.JMP ? JUMP : CALL_REGISTER;
                case PAL, NONE, CONTROL, MISCELLANEOUS -> Effects.isSimple(operation, word) ? FALL : LEAVE;
                default -> FALL;
            };
        }

        boolean isCall() {
            return this == CALL || this == CALL_REGISTER;
        }
    }

    private final long pc;
    private final Operation[] operations;
    private final int[] words;
    private final End end;

    Block(long pc, Operation[] operations, int[] words) {
        this.pc = pc;
        this.operations = operations;
        this.words = words;
        this.end = End.of(operations[operations.length - 1], words[words.length - 1]);
    }

    long pc() {
        return pc;
    }

    int size() {
        return words.length;
    }

    Operation operation(int i) {
        return operations[i];
    }

    int word(int i) {
        return words[i];
    }

    End end() {
        return end;
    }

    /** The registers it writes. */
    long written() {
        long written = 0;
        for (int i = 0; i < words.length; i++) {
            written |= Registers.writes(operations[i], words[i]);
        }
        return written;
    }

    Operation lastOperation() {
        return operations[operations.length - 1];
    }

    int lastWord() {
        return words[words.length - 1];
    }

    long lastPc() {
        return pc + 4L * (words.length - 1);
    }

    /** The address after it. */
    long next() {
        return pc + 4L * words.length;
    }

    /** Where its branch or direct call goes. */
    long target() {
        return Decoder.target(lastPc(), lastWord());
    }

    @Override
    public String toString() {
        return "%x %s %s".formatted(pc, end, Arrays.toString(operations));
    }
}
