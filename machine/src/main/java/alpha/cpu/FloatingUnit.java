// SPDX-License-Identifier: MIT
package alpha.cpu;

import static alpha.cpu.FloatingFormat.isDenormal;
import static alpha.cpu.FloatingFormat.isInfinite;
import static alpha.cpu.FloatingFormat.isNan;
import static alpha.cpu.FloatingFormat.isZero;

import alpha.isa.Operation;
import alpha.isa.Qualifiers;

/**
 * IEEE arithmetic in integers, exact to the last bit and flag (AHB sections 4.7 to 4.10 and B).
 *
 * <p>Instructions without /S trap on operands that are not finite or are denormal, and whenever something exceptional
 * happens, whatever the FPCR disables. With /S the FPCR decides, and what it does not trap is completed as IEEE 754 says;
 * this is what a user program sees on any system whose kernel completes such instructions.
 */
public final class FloatingUnit {
    private static final long HIDDEN = 1L << 52;
    private static final long FRACTION = HIDDEN - 1;
    private static final long TWO = 0x4000L << 48;

    private final FloatingControl control;
    private long raised;
    private boolean refused;

    /** A unit that reads its modes from {@code control} and leaves its status there. */
    public FloatingUnit(FloatingControl control) {
        this.control = control;
    }

    /**
     * The result of {@code operation}, an IEEE instruction encoded as {@code word}, of fa and fb; {@link #trap} tells the rest.
     */
    public long operate(Operation operation, int word, long fa, long fb) {
        final int traps = Qualifiers.traps(word);
        raised = 0;
        refused = false;
        final boolean software = (traps & Qualifiers.SOFTWARE) != 0;
        if (!accepts(operation, software, fa, fb)) {
            refused = true;
            return 0;
        }
        final boolean integer = operation == Operation.CVTQS || operation == Operation.CVTQT;
        final boolean flush = software && !integer && (control.get() & FloatingControl.DNZ) != 0;
        final long a = flush && isDenormal(fa) ? fa & Long.MIN_VALUE : fa;
        final long b = flush && isDenormal(fb) ? fb & Long.MIN_VALUE : fb;
        final long result = compute(operation, rounder(word, traps), a, b);
        control.raise(raised);
        return result;
    }

    /** The exception summary of the trap that the last operation takes, 0 for none; bit 0 stands for software completion. */
    public int trap(Operation operation, int word) {
        if (refused) {
            return 1 << 1;
        }
        if (raised == 0) {
            return 0;
        }
        final int traps = Qualifiers.traps(word);
        long trapping = raised & (FloatingControl.INV | FloatingControl.DZE | FloatingControl.OVF);
        if ((traps & Qualifiers.UNDERFLOW) != 0) {
            trapping |= raised & (FloatingControl.UNF | FloatingControl.IOV);
        }
        if ((traps & Qualifiers.INEXACT) != 0) {
            trapping |= raised & FloatingControl.INE;
        }
        final boolean software = (traps & Qualifiers.SOFTWARE) != 0;
        if (software) {
            trapping &= ~disabled(control.get());
        }
        return trapping == 0 ? 0 : (int) (trapping >>> 52) << 1 | (software ? 1 : 0);
    }

    /** True when {@code result} of the last operation is to be written. */
    public boolean isWritten() {
        return !refused;
    }

    private static long disabled(long bits) {
        return ((bits & FloatingControl.INVD) != 0 ? FloatingControl.INV | FloatingControl.IOV : 0)
            | ((bits & FloatingControl.DZED) != 0 ? FloatingControl.DZE : 0)
            | ((bits & FloatingControl.OVFD) != 0 ? FloatingControl.OVF : 0)
            | ((bits & FloatingControl.UNFD) != 0 ? FloatingControl.UNF : 0)
            | ((bits & FloatingControl.INED) != 0 ? FloatingControl.INE : 0);
    }

    private boolean accepts(Operation operation, boolean software, long a, long b) {
        return software || switch (operation) {
            case CVTQS, CVTQT -> true;
            case CMPTUN, CMPTEQ, CMPTLT, CMPTLE -> accepts(a, true) & accepts(b, true);
            case CVTST, CVTTS, CVTTQ, SQRTS, SQRTT -> accepts(b, false);
            default -> accepts(a, false) & accepts(b, false);
        };
    }

    private boolean accepts(long bits, boolean infinity) {
        if (isNan(bits) || isInfinite(bits) && !infinity) {
            control.raise(FloatingControl.INV);
            return false;
        }
        return !isDenormal(bits);
    }

    private Rounder rounder(int word, int traps) {
        final int coded = Qualifiers.rounding(word);
        final int mode = coded == Qualifiers.DYNAMIC ? control.dynamicRounding() : coded;
        final long both = FloatingControl.UNFD | FloatingControl.UNDZ;
        return new Rounder(mode, (traps & Qualifiers.SOFTWARE) == 0 || (control.get() & both) == both);
    }

    private long compute(Operation operation, Rounder rounder, long a, long b) {
        final long result = switch (operation) {
            case ADDS -> add(rounder, FloatingFormat.S, a, b);
            case ADDT -> add(rounder, FloatingFormat.T, a, b);
            case SUBS -> subtract(rounder, FloatingFormat.S, a, b);
            case SUBT -> subtract(rounder, FloatingFormat.T, a, b);
            case MULS -> multiply(rounder, FloatingFormat.S, a, b);
            case MULT -> multiply(rounder, FloatingFormat.T, a, b);
            case DIVS -> divide(rounder, FloatingFormat.S, a, b);
            case DIVT -> divide(rounder, FloatingFormat.T, a, b);
            case SQRTS -> root(rounder, FloatingFormat.S, b);
            case SQRTT -> root(rounder, FloatingFormat.T, b);
            case CVTTS -> convert(rounder, FloatingFormat.T, FloatingFormat.S, b);
            case CVTST -> convert(new Rounder(Qualifiers.NORMAL, false), FloatingFormat.S, FloatingFormat.T, b);
            case CVTQS -> fromInteger(rounder, FloatingFormat.S, b);
            case CVTQT -> fromInteger(rounder, FloatingFormat.T, b);
            case CVTTQ -> toInteger(rounder, b);
            default -> compare(operation, a, b);
        };
        raised |= rounder.raised();
        return result;
    }

    private long nan(long a, long b) {
        final long chosen = isNan(b) ? b : a;
        if (isSignaling(a) || isSignaling(b)) {
            raised |= FloatingControl.INV;
        }
        return chosen | 1L << 51;
    }

    private static boolean isSignaling(long bits) {
        return isNan(bits) && (bits & 1L << 51) == 0;
    }

    private long invalid() {
        raised |= FloatingControl.INV;
        return FloatingFormat.NAN;
    }

    private long subtract(Rounder rounder, FloatingFormat format, long a, long b) {
        return isNan(b) ? nan(a, b) : add(rounder, format, a, b ^ Long.MIN_VALUE);
    }

    private long add(Rounder rounder, FloatingFormat format, long a, long b) {
        if (isNan(a) || isNan(b)) {
            return nan(a, b);
        }
        if (isInfinite(a)) {
            return isInfinite(b) && a != b ? invalid() : a;
        }
        if (isInfinite(b)) {
            return b;
        }
        if (isZero(a) && isZero(b)) {
            return a == b ? a : rounder.mode() == Qualifiers.MINUS_INFINITY ? Long.MIN_VALUE : 0;
        }
        if (isZero(a) || isZero(b)) {
            final long other = isZero(a) ? b : a;
            return rounder.round(format, other < 0, exponent(format, other), significand(format, other));
        }
        return sum(rounder, format, a, b);
    }

    /** Adds two finite numbers, the larger first, the smaller shifted to its place with what is lost kept as one sticky bit. */
    private long sum(Rounder rounder, FloatingFormat format, long a, long b) {
        final int first = exponent(format, a);
        final int second = exponent(format, b);
        final boolean swapped = first < second;
        final long larger = significand(format, swapped ? b : a) >>> 1;
        final int distance = Math.abs(first - second);
        final long smaller = sticky(significand(format, swapped ? a : b) >>> 1, distance);
        final boolean negative = (swapped ? b : a) < 0;
        final long total = a < 0 == b < 0 ? larger + smaller : larger - smaller;
        if (total == 0) {
            return rounder.mode() == Qualifiers.MINUS_INFINITY ? Long.MIN_VALUE : 0;
        }
        return rounder.round(format, total < 0 != negative, Math.max(first, second) + 1, Math.abs(total));
    }

    private long multiply(Rounder rounder, FloatingFormat format, long a, long b) {
        if (isNan(a) || isNan(b)) {
            return nan(a, b);
        }
        final long sign = (a ^ b) & Long.MIN_VALUE;
        if (isInfinite(a) || isInfinite(b)) {
            return isZero(a) || isZero(b) ? invalid() : sign | 0x7ffL << 52;
        }
        if (isZero(a) || isZero(b)) {
            return sign;
        }
        final long x = significand(format, a) << 1;
        final long y = significand(format, b);
        final long product = Math.unsignedMultiplyHigh(x, y) | (x * y != 0 ? 1 : 0);
        return rounder.round(format, sign < 0, exponent(format, a) + exponent(format, b) + 1, product);
    }

    private long divide(Rounder rounder, FloatingFormat format, long a, long b) {
        if (isNan(a) || isNan(b)) {
            return nan(a, b);
        }
        final long sign = (a ^ b) & Long.MIN_VALUE;
        if (isInfinite(a)) {
            return isInfinite(b) ? invalid() : sign | 0x7ffL << 52;
        }
        if (isInfinite(b)) {
            return sign;
        }
        if (isZero(b)) {
            if (isZero(a)) {
                return invalid();
            }
            raised |= FloatingControl.DZE;
            return sign | 0x7ffL << 52;
        }
        return isZero(a) ? sign : quotient(rounder, format, a, b);
    }

    private static long quotient(Rounder rounder, FloatingFormat format, long a, long b) {
        final long divisor = significand(format, b) >>> 10;
        long rest = significand(format, a) >>> 10;
        long quotient = 0;
        for (int bits = 0; bits < 58; bits++) {
            quotient <<= 1;
            if (rest >= divisor) {
                rest -= divisor;
                quotient |= 1;
            }
            rest <<= 1;
        }
        return rounder.round(format, (a ^ b) < 0, exponent(format, a) - exponent(format, b), quotient << 5 | (rest != 0 ? 1 : 0));
    }

    private long root(Rounder rounder, FloatingFormat format, long b) {
        if (isNan(b)) {
            return nan(b, b);
        }
        if (isZero(b)) {
            return b;
        }
        if (b < 0) {
            return invalid();
        }
        if (isInfinite(b)) {
            return b;
        }
        final int exponent = exponent(format, b);
        final long radicand = significand(format, b) >>> 10 << (exponent & 1);
        long root = 0;
        long rest = 0;
        for (int step = 0; step < 57; step++) {
            final int from = 52 - 2 * step;
            rest = rest << 2 | (from >= 0 ? radicand >>> from & 3 : 0);
            final long trial = root << 2 | 1;
            root <<= 1;
            if (rest >= trial) {
                rest -= trial;
                root |= 1;
            }
        }
        return rounder.round(format, false, exponent >> 1, root << 6 | (rest != 0 ? 1 : 0));
    }

    private long convert(Rounder rounder, FloatingFormat from, FloatingFormat to, long b) {
        if (isNan(b)) {
            final long quiet = nan(b, b);
            return to == FloatingFormat.S ? quiet & -1L << 29 : quiet;
        }
        return isInfinite(b) || isZero(b) ? b : rounder.round(to, b < 0, exponent(from, b), significand(from, b));
    }

    private static long fromInteger(Rounder rounder, FloatingFormat format, long b) {
        if (b == 0) {
            return 0;
        }
        final long magnitude = Math.abs(b);
        return magnitude < 0 ? rounder.round(format, true, 63, 1L << 62) : rounder.round(format, b < 0, 62, magnitude);
    }

    private long toInteger(Rounder rounder, long b) {
        if (isNan(b) || isInfinite(b)) {
            raised |= FloatingControl.INV;
            return 0;
        }
        return isZero(b) ? 0 : rounder.toInteger(b < 0, exponent(FloatingFormat.T, b), significand(FloatingFormat.T, b));
    }

    private long compare(Operation operation, long a, long b) {
        if (isNan(a) || isNan(b)) {
            if (isSignaling(a) || isSignaling(b) || operation == Operation.CMPTLT || operation == Operation.CMPTLE) {
                raised |= FloatingControl.INV;
            }
            return operation == Operation.CMPTUN ? TWO : 0;
        }
        final double x = Double.longBitsToDouble(a);
        final double y = Double.longBitsToDouble(b);
        return switch (operation) {
            case CMPTEQ -> x == y ? TWO : 0;
            case CMPTLT -> x < y ? TWO : 0;
            case CMPTLE -> x <= y ? TWO : 0;
            default -> 0;
        };
    }

    /** The exponent of a finite number that is not zero: its value is {@code 2^exponent} times at least 1 and less than 2. */
    private static int exponent(FloatingFormat format, long bits) {
        final int coded = (int) (bits >>> 52) & 0x7ff;
        return coded != 0 ? coded - 1023 : format.least() - (Long.numberOfLeadingZeros(bits & FRACTION) - 11);
    }

    /** The significand of such a number with its first one at bit 62; of S what an S register does not hold is dropped. */
    private static long significand(FloatingFormat format, long bits) {
        final long fraction = format == FloatingFormat.S ? bits & FRACTION & -1L << 29 : bits & FRACTION;
        if ((bits & 0x7ffL << 52) != 0) {
            return (fraction | HIDDEN) << 10;
        }
        return fraction << Long.numberOfLeadingZeros(bits & FRACTION) - 1;
    }

    private static long sticky(long significand, int distance) {
        if (distance == 0) {
            return significand;
        }
        return distance > 62 ? 1 : significand >>> distance | (significand << 64 - distance != 0 ? 1 : 0);
    }
}
