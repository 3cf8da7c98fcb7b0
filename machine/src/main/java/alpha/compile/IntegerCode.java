// SPDX-License-Identifier: MIT
package alpha.compile;

import static java.lang.classfile.Opcode.IFEQ;
import static java.lang.classfile.Opcode.IFGE;
import static java.lang.classfile.Opcode.IFGT;
import static java.lang.classfile.Opcode.IFLE;
import static java.lang.classfile.Opcode.IFLT;
import static java.lang.classfile.Opcode.IFNE;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;

import alpha.cpu.ByteArithmetic;
import alpha.cpu.IntegerArithmetic;
import alpha.isa.Decoder;
import alpha.isa.Format;
import alpha.isa.Model;
import alpha.isa.Operation;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/** Integer operate instructions as bytecode (AHB sections 4.4 to 4.6, 4.11). */
final class IntegerCode {
    private static final ClassDesc OPERATION = Emitter.describe(Operation.class);
    private static final ClassDesc ARITHMETIC = Emitter.describe(IntegerArithmetic.class);
    private static final ClassDesc BYTES = Emitter.describe(ByteArithmetic.class);
    private static final ClassDesc WORDS = Emitter.describe(WordPath.class);
    private static final ClassDesc MATH = Emitter.describe(Math.class);
    private static final ClassDesc LONG = Emitter.describe(Long.class);
    private static final MethodTypeDesc COUNT = MethodTypeDesc.of(CD_int, CD_long);

    private final Emitter emitter;
    private final CodeBuilder code;
    private final Model model;

    IntegerCode(Emitter emitter, Model model) {
        this.emitter = emitter;
        this.code = emitter.code();
        this.model = model;
    }

    /** Writes one instruction of the operate formats. */
    void write(Operation operation, int word) {
        final int rc = Decoder.rc(word);
        switch (operation) {
            case ADDL_V, ADDQ_V, SUBL_V, SUBQ_V, MULL_V, MULQ_V -> checked(operation, word);
            case CMOVEQ, CMOVNE, CMOVLT, CMOVLE, CMOVGT, CMOVGE, CMOVLBS, CMOVLBC -> move(operation, word);
            case AMASK -> {
                second(word);
                emitter.constant(~model.mask());
                code.land();
                emitter.pop(rc);
            }
            case IMPLVER -> {
                emitter.constant(model.version());
                emitter.pop(rc);
            }
            default -> {
                if (rc != 31) {
                    compute(operation, word);
                    emitter.pop(rc);
                }
            }
        }
    }

    private void first(int word) {
        emitter.push(Decoder.ra(word));
    }

    private void second(int word) {
        if (Decoder.hasLiteral(word)) {
            emitter.constant(Decoder.literal(word));
        } else {
            emitter.push(Decoder.rb(word));
        }
    }

    private void both(int word) {
        first(word);
        second(word);
    }

    private void compute(Operation operation, int word) {
        switch (operation) {
            case BIS -> or(word);
            case ADDL, ADDQ, SUBL, SUBQ, S4ADDL, S4ADDQ, S4SUBL, S4SUBQ, S8ADDL, S8ADDQ, S8SUBL, S8SUBQ -> add(operation, word);
            case SLL, SRL, SRA -> shift(operation, word);
            case AND, BIC, XOR, ORNOT, EQV -> logic(operation, word);
            case CMPEQ, CMPLT, CMPLE, CMPULT, CMPULE -> compare(operation, word);
            case MULL, MULQ, UMULH -> multiply(operation, word);
            case SEXTB, SEXTW, CTPOP, CTLZ, CTTZ -> single(operation, word);
            case ZAP, ZAPNOT -> zap(operation, word);
            case EXTBL, EXTWL, EXTLL, EXTQL, EXTWH, EXTLH, EXTQH -> extract(operation, word);
            case INSBL, INSWL, INSLL, INSQL, INSWH, INSLH, INSQH -> insert(operation, word);
            case MSKBL, MSKWL, MSKLL, MSKQL, MSKWH, MSKLH, MSKQH -> mask(operation, word);
            case CMPBGE -> {
                both(word);
                code.invokestatic(WORDS, "compareBytes", Emitter.BINARY);
            }
            default -> general(operation, word);
        }
    }

    private void or(int word) {
        if (Decoder.ra(word) == 31) {
            second(word);
        } else if (!Decoder.hasLiteral(word) && (Decoder.rb(word) == 31 || Decoder.rb(word) == Decoder.ra(word))) {
            first(word);
        } else {
            both(word);
            code.lor();
        }
    }

    private void add(Operation operation, int word) {
        first(word);
        final String name = operation.name();
        if (name.startsWith("S4")) {
            code.iconst_2().lshl();
        } else if (name.startsWith("S8")) {
            code.iconst_3().lshl();
        }
        second(word);
        if (name.contains("ADD")) {
            code.ladd();
        } else {
            code.lsub();
        }
        if (name.endsWith("L")) {
            code.l2i().i2l();
        }
    }

    private void shift(Operation operation, int word) {
        first(word);
        if (Decoder.hasLiteral(word)) {
            code.loadConstant(Decoder.literal(word) & 63);
        } else {
            second(word);
            code.l2i();
        }
        switch (operation) {
            case SLL -> code.lshl();
            case SRL -> code.lushr();
            default -> code.lshr();
        }
    }

    private void logic(Operation operation, int word) {
        both(word);
        switch (operation) {
            case AND -> code.land();
            case XOR -> code.lxor();
            case BIC -> {
                invert();
                code.land();
            }
            case ORNOT -> {
                invert();
                code.lor();
            }
            default -> {
                invert();
                code.lxor();
            }
        }
    }

    private void invert() {
        emitter.constant(-1);
        code.lxor();
    }

    private void compare(Operation operation, int word) {
        both(word);
        switch (operation) {
            case CMPEQ -> emitter.flag(IFEQ);
            case CMPLT -> emitter.flag(IFLT);
            case CMPLE -> emitter.flag(IFLE);
            default -> {
                code.invokestatic(LONG, "compareUnsigned", MethodTypeDesc.of(CD_int, CD_long, CD_long));
                emitter.choose(operation == Operation.CMPULT ? IFLT : IFLE, () -> code.lconst_1(), () -> code.lconst_0());
            }
        }
    }

    private void multiply(Operation operation, int word) {
        both(word);
        switch (operation) {
            case MULL -> code.lmul().l2i().i2l();
            case MULQ -> code.lmul();
            default -> code.invokestatic(MATH, "unsignedMultiplyHigh", Emitter.BINARY);
        }
    }

    private void single(Operation operation, int word) {
        second(word);
        switch (operation) {
            case SEXTB -> code.l2i().i2b();
            case SEXTW -> code.l2i().i2s();
            case CTPOP -> code.invokestatic(LONG, "bitCount", COUNT);
            case CTLZ -> code.invokestatic(LONG, "numberOfLeadingZeros", COUNT);
            default -> code.invokestatic(LONG, "numberOfTrailingZeros", COUNT);
        }
        code.i2l();
    }

    private void zap(Operation operation, int word) {
        first(word);
        if (Decoder.hasLiteral(word)) {
            final long kept = ByteArithmetic.spread(Decoder.literal(word));
            emitter.constant(operation == Operation.ZAP ? ~kept : kept);
        } else {
            second(word);
            code.invokestatic(BYTES, "spread", Emitter.UNARY);
            if (operation == Operation.ZAP) {
                invert();
            }
        }
        code.land();
    }

    /** Ones as wide as the operand of a byte instruction. */
    private static long width(Operation operation) {
        return switch (operation.name().charAt(3)) {
            case 'B' -> 0xff;
            case 'W' -> 0xffff;
            case 'L' -> 0xffffffffL;
            default -> -1;
        };
    }

    private static boolean isHigh(Operation operation) {
        return operation.name().endsWith("H");
    }

    /** Pushes eight times the low three bits of the second operand, or what is equal to it modulo 64. */
    private void distance(int word) {
        if (Decoder.hasLiteral(word)) {
            code.loadConstant(8 * (Decoder.literal(word) & 7));
        } else {
            second(word);
            code.l2i().iconst_3().ishl();
        }
    }

    private void narrow(long ones) {
        if (ones != -1) {
            emitter.constant(ones);
            code.land();
        }
    }

    private void extract(Operation operation, int word) {
        first(word);
        distance(word);
        if (isHigh(operation)) {
            code.ineg().lshl();
        } else {
            code.lushr();
        }
        narrow(width(operation));
    }

    private void insert(Operation operation, int word) {
        first(word);
        narrow(width(operation));
        place(operation, word);
    }

    /** Moves what is on the stack to where INSxx puts it: in the high part one bit first, since 64 is no distance. */
    private void place(Operation operation, int word) {
        if (isHigh(operation)) {
            code.iconst_1().lushr();
            distance(word);
            code.iconst_m1().ixor().lushr();
        } else {
            distance(word);
            code.lshl();
        }
    }

    private void mask(Operation operation, int word) {
        first(word);
        emitter.constant(width(operation));
        place(operation, word);
        invert();
        code.land();
    }

    private void general(Operation operation, int word) {
        code.getstatic(OPERATION, operation.name(), OPERATION);
        emitter.push(operation.format() == Format.OPERATE_ONE ? 31 : Decoder.ra(word));
        second(word);
        code.invokestatic(ARITHMETIC, "operate", MethodTypeDesc.of(CD_long, OPERATION, CD_long, CD_long));
    }

    private void checked(Operation operation, int word) {
        emitter.exitHere();
        code.getstatic(OPERATION, operation.name(), OPERATION);
        both(word);
        code.invokestatic(ARITHMETIC, "overflows", MethodTypeDesc.of(CD_boolean, OPERATION, CD_long, CD_long));
        final Label fits = code.newLabel();
        code.ifeq(fits);
        emitter.miss();
        code.labelBinding(fits);
        final int rc = Decoder.rc(word);
        if (rc != 31) {
            switch (operation) {
                case ADDL_V, ADDQ_V -> {
                    both(word);
                    code.ladd();
                }
                case SUBL_V, SUBQ_V -> {
                    both(word);
                    code.lsub();
                }
                default -> {
                    both(word);
                    code.lmul();
                }
            }
            if (operation.name().endsWith("L_V")) {
                code.l2i().i2l();
            }
            emitter.pop(rc);
        }
    }

    private void move(Operation operation, int word) {
        final int rc = Decoder.rc(word);
        if (rc == 31) {
            return;
        }
        first(word);
        emitter.choose(test(operation), () -> second(word), () -> emitter.push(rc));
        emitter.pop(rc);
    }

    /** Leaves an int on the stack for the opcode returned, which jumps when the condition on the long on the stack holds. */
    Opcode test(Operation operation) {
        switch (operation) {
            case BLBS, BLBC, CMOVLBS, CMOVLBC -> code.l2i().iconst_1().iand();
            default -> code.lconst_0().lcmp();
        }
        return switch (operation) {
            case BEQ, CMOVEQ, BLBC, CMOVLBC -> IFEQ;
            case BNE, CMOVNE, BLBS, CMOVLBS -> IFNE;
            case BLT, CMOVLT -> IFLT;
            case BLE, CMOVLE -> IFLE;
            case BGT, CMOVGT -> IFGT;
            default -> IFGE;
        };
    }
}
