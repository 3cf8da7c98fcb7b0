// SPDX-License-Identifier: MIT
package alpha.cpu;

import alpha.isa.Decoder;
import alpha.isa.Operation;
import alpha.isa.Qualifiers;

/** The floating operate instructions on a state: IEEE arithmetic, copies, moves and the control register (AHB sections 4.8 to 4.10). */
public final class FloatingPoint {
    private final State state;
    private final long[] f;
    private final FloatingControl control;
    private final FloatingUnit unit;

    FloatingPoint(State state) {
        this.state = state;
        this.f = state.floats();
        this.control = state.control();
        this.unit = new FloatingUnit(control);
    }

    /** The condition of a floating branch or conditional move: it looks at sign and zero only, so a NaN has a sign too. */
    public static boolean holds(Operation operation, long a) {
        final boolean zero = FloatingFormat.isZero(a);
        return switch (operation) {
            case FBEQ, FCMOVEQ -> zero;
            case FBNE, FCMOVNE -> !zero;
            case FBLT, FCMOVLT -> a < 0 && !zero;
            case FBLE, FCMOVLE -> a < 0 || zero;
            case FBGT, FCMOVGT -> a > 0;
            default -> a >= 0 || zero;
        };
    }

    /** CVTLQ: the longword that LDS put into a register. */
    public static long longword(long b) {
        return (int) (b >>> 32 & 0xc0000000L | b >>> 29 & 0x3fffffffL);
    }

    /** CVTQL: a longword as STS takes it from a register. */
    public static long spread(long b) {
        return (b & 0xc0000000L) << 32 | (b & 0x3fffffffL) << 29;
    }

    /** Executes one instruction; the pc is already past it. */
    Event execute(Operation operation, int word) {
        final int fc = Decoder.rc(word);
        final long a = f[Decoder.ra(word)];
        final long b = f[Decoder.rb(word)];
        switch (operation) {
            case CPYS -> f[fc] = a & Long.MIN_VALUE | b & Long.MAX_VALUE;
            case CPYSN -> f[fc] = ~a & Long.MIN_VALUE | b & Long.MAX_VALUE;
            case CPYSE -> f[fc] = a & 0xfffL << 52 | b & -1L >>> 12;
            case FCMOVEQ, FCMOVNE, FCMOVLT, FCMOVLE, FCMOVGT, FCMOVGE -> {
                if (holds(operation, a)) {
                    f[fc] = b;
                }
            }
            case CVTLQ -> f[fc] = longword(b);
            case CVTQL, CVTQL_V, CVTQL_SV -> {
                f[fc] = spread(b);
                f[31] = 0;
                return (int) b != b ? overflow(operation, word, fc) : null;
            }
            case MT_FPCR -> control.set(a);
            case MF_FPCR -> f[Decoder.ra(word)] = control.get();
            case ITOFS -> f[fc] = FloatingFormat.fromMemory((int) state.integers()[Decoder.ra(word)]);
            case ITOFT -> f[fc] = state.integers()[Decoder.ra(word)];
            case FTOIS -> state.setInteger(fc, FloatingFormat.toMemory(a));
            case FTOIT -> state.setInteger(fc, a);
            default -> {
                return arithmetic(operation, word, a, b);
            }
        }
        f[31] = 0;
        return null;
    }

    private Event arithmetic(Operation operation, int word, long a, long b) {
        final int fc = Decoder.rc(word);
        final long result = unit.operate(operation, word, a, b);
        if (unit.isWritten()) {
            state.setFloat(fc, result);
        }
        final int trap = unit.trap(operation, word);
        return trap == 0 ? null : new Event.Arithmetic(trap, 1L << 32 + fc);
    }

    private Event overflow(Operation operation, int word, int fc) {
        control.raise(FloatingControl.IOV | FloatingControl.INE);
        if (operation == Operation.CVTQL) {
            return null;
        }
        final boolean software = (Qualifiers.traps(word) & Qualifiers.SOFTWARE) != 0;
        return software && (control.get() & FloatingControl.INVD) != 0 ? null : new Event.Arithmetic(1 << 6 | (software ? 1 : 0), 1L << 32 + fc);
    }
}
