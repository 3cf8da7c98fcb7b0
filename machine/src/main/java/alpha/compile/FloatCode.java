// SPDX-License-Identifier: MIT
package alpha.compile;

import static java.lang.classfile.Opcode.IFEQ;
import static java.lang.classfile.Opcode.IFNE;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import alpha.cpu.FloatingFormat;
import alpha.cpu.FloatingPoint;
import alpha.isa.Decoder;
import alpha.isa.Format;
import alpha.isa.Operation;
import alpha.isa.Qualifiers;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/** Floating operate instructions as bytecode (AHB sections 4.8 to 4.10). */
final class FloatCode {
    private static final ClassDesc FORMAT = Emitter.describe(FloatingFormat.class);
    private static final ClassDesc POINT = Emitter.describe(FloatingPoint.class);
    private static final MethodTypeDesc TWO = MethodTypeDesc.of(CD_double, CD_double, CD_double, CD_int);
    private static final MethodTypeDesc ONE = MethodTypeDesc.of(CD_double, CD_double, CD_int);

    /** What asks the exact unit. */
    private static final String EXACT = "exact";

    private final Emitter emitter;
    private final CodeBuilder code;
    private final boolean host;

    /** Floating code that takes the host's arithmetic for granted, or does not. */
    FloatCode(Emitter emitter, boolean host) {
        this.host = host;
        this.emitter = emitter;
        this.code = emitter.code();
    }

    /** Writes one instruction of the floating formats and of those that move between the register files. */
    void write(Operation operation, int word) {
        final int fa = Decoder.ra(word);
        final int fb = Decoder.rb(word);
        final int fc = Decoder.rc(word);
        switch (operation) {
            case CPYS, CPYSN, CPYSE -> copy(operation, fa, fb, fc);
            case FCMOVEQ, FCMOVNE, FCMOVLT, FCMOVLE, FCMOVGT, FCMOVGE -> {
                emitter.choose(test(operation, fa), () -> emitter.pushFloat(fb), () -> emitter.pushFloat(fc));
                emitter.popFloat(fc);
            }
            case CVTLQ -> {
                emitter.pushBits(fb);
                code.invokestatic(POINT, "longword", Emitter.UNARY);
                emitter.popBits(fc);
            }
            case CVTQL, CVTQL_V, CVTQL_SV -> longword(fb, fc);
            case MT_FPCR -> {
                // The region is left for it.
            }
            case MF_FPCR -> {
                emitter.home();
                emitter.callHome("control", CD_long);
                emitter.popBits(fa);
            }
            case ITOFS -> {
                emitter.push(fa);
                code.l2i();
                fromMemory();
                emitter.popFloat(fc);
            }
            case ITOFT -> {
                emitter.push(fa);
                emitter.popBits(fc);
            }
            case FTOIS -> {
                emitter.pushBits(fa);
                toMemory();
                code.i2l();
                emitter.pop(fc);
            }
            case FTOIT -> {
                emitter.pushBits(fa);
                emitter.pop(fc);
            }
            default -> arithmetic(operation, word);
        }
    }

    /** Turns the int of S format on the stack into a register's double. */
    void fromMemory() {
        code.invokestatic(Emitter.HOST_FLOATS, "fromMemory", MethodTypeDesc.of(CD_double, CD_int));
    }

    /** Turns the bits of a register on the stack into an int of S format. */
    void toMemory() {
        code.invokestatic(FORMAT, "toMemory", MethodTypeDesc.of(CD_int, CD_long));
    }

    /** Leaves an int on the stack for the opcode returned, which jumps when the condition on {@code fa} holds. */
    Opcode test(Operation operation, int fa) {
        emitter.pushFloat(fa);
        code.invokestatic(Emitter.HOST_FLOATS, switch (operation) {
            case FBEQ, FBNE, FCMOVEQ, FCMOVNE -> "isZero";
            case FBLT, FBGE, FCMOVLT, FCMOVGE -> "isNegative";
            default -> "isPositive";
        }, MethodTypeDesc.of(CD_boolean, CD_double));
        return switch (operation) {
            case FBEQ, FBLT, FBGT, FCMOVEQ, FCMOVLT, FCMOVGT -> IFNE;
            default -> IFEQ;
        };
    }

    private void copy(Operation operation, int fa, int fb, int fc) {
        if (operation == Operation.CPYS && fa == fb) {
            emitter.pushFloat(fb);
            emitter.popFloat(fc);
            return;
        }
        final long mask = operation == Operation.CPYSE ? 0xfffL << 52 : Long.MIN_VALUE;
        emitter.pushBits(fa);
        if (operation == Operation.CPYSN) {
            emitter.constant(-1);
            code.lxor();
        }
        emitter.constant(mask);
        code.land();
        emitter.pushBits(fb);
        emitter.constant(~mask);
        code.land().lor();
        emitter.popBits(fc);
    }

    private void longword(int fb, int fc) {
        emitter.exitHere();
        final Label fits = code.newLabel();
        emitter.pushBits(fb);
        code.l2i().i2l();
        emitter.pushBits(fb);
        code.lcmp().branch(IFEQ, fits);
        emitter.miss();
        code.labelBinding(fits);
        emitter.pushBits(fb);
        code.invokestatic(POINT, "spread", Emitter.UNARY);
        emitter.popBits(fc);
    }

    private void arithmetic(Operation operation, int word) {
        final int fa = Decoder.ra(word);
        final int fb = Decoder.rb(word);
        final boolean single = isSingle(operation);
        emitter.exitHere();
        if ((Qualifiers.traps(word) & Qualifiers.SOFTWARE) == 0 && operation != Operation.CVTQS && operation != Operation.CVTQT) {
            emitter.pushFloat(single ? 31 : fa);
            emitter.pushFloat(fb);
            code.invokestatic(Emitter.HOST_FLOATS, "require", MethodTypeDesc.of(CD_void, CD_double, CD_double));
        }
        final String name = name(operation, word);
        final boolean exact = name.equals(EXACT);
        if (!host || exact) {
            code.getstatic(Emitter.THIS, "CAREFUL_FLOATS", Emitter.CAREFUL_FLOATS);
        }
        if (!single || exact) {
            emitter.pushFloat(single ? 31 : fa);
        }
        emitter.pushFloat(fb);
        code.loadConstant(word);
        if (!host || exact) {
            code.invokevirtual(Emitter.CAREFUL_FLOATS, name, single && !exact ? ONE : TWO);
        } else {
            code.invokestatic(Emitter.HOST_FLOATS, name, single ? ONE : TWO);
        }
        emitter.popFloat(Decoder.rc(word));
    }

    /** True when an instruction may be left to the host, whose arithmetic needs a relaxed FPCR. */
    static boolean isArithmetic(Operation operation, int word) {
        return (operation.format() == Format.FLOAT || operation.format() == Format.FLOAT_ONE) && operation.isQualified() && !name(operation, word).equals(EXACT);
    }

    private static boolean isSingle(Operation operation) {
        return operation.format() == Format.FLOAT_ONE;
    }

    /** The method of {@link HostFloats} and {@link CarefulFloats} for an operation: see Note [Exact by the host]. */
    private static String name(Operation operation, int word) {
        final int rounding = Qualifiers.rounding(word);
        if (operation == Operation.CVTTQ) {
            return rounding == Qualifiers.CHOPPED ? "cvtTQ" : EXACT;
        }
        if (rounding != Qualifiers.NORMAL) {
            return EXACT;
        }
        return switch (operation) {
            case ADDS -> "addS";
            case SUBS -> "subS";
            case MULS -> "mulS";
            case DIVS -> "divS";
            case SQRTS -> "sqrtS";
            case ADDT -> "addT";
            case SUBT -> "subT";
            case MULT -> "mulT";
            case DIVT -> "divT";
            case SQRTT -> "sqrtT";
            case CVTTS -> "cvtTS";
            case CVTST -> "cvtST";
            case CVTQS -> "cvtQS";
            case CVTQT -> "cvtQT";
            case CMPTEQ -> "cmpEQ";
            case CMPTLT -> "cmpLT";
            case CMPTLE -> "cmpLE";
            default -> EXACT;
        };
    }
}
