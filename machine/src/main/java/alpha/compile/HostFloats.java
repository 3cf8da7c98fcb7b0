// SPDX-License-Identifier: MIT
package alpha.compile;

import static java.lang.Double.doubleToRawLongBits;
import static java.lang.Double.longBitsToDouble;

import alpha.cpu.FloatingFormat;
import alpha.cpu.State;

/**
 * Floating arithmetic by the host where that is exact; the rest is a {@link Miss#FLOAT}.
 *
 * <p>Note [Exact by the host]. Java's operations round to nearest, ties to even, as IEEE 754 says. They are Alpha's results,
 * flags and traps included, when
 * <ul>
 * <li>the FPCR is {@link alpha.cpu.FloatingControl#isRelaxed relaxed}: the inexact flag stands already and does not trap, denormal
 * operands count; so the one thing that nearly every operation would have to report needs no report. Regions ask for that once, where
 * they are entered: while they run it does not end, since what writes the FPCR is left to the interpreter;
 * <li>the instruction rounds to nearest;
 * <li>the result is a normal number: it came neither from overflow, underflow or division by zero nor from a NaN or an infinity;
 * or it is a zero that is exact, from an operand zero or as a sum;
 * <li>without /S, which traps on denormal operands, neither operand is denormal.
 * </ul>
 * For S the operands must be what an S register holds. Then the JVM's float operations, IEEE single operations themselves,
 * are exact for them.
 */
final class HostFloats {
    private static final long LEAST = 1L << 53;
    private static final long NORMAL = 0x7feL << 53;

    private HostFloats() {
    }

    /** Asked at the entry of a region that leaves arithmetic to the host. */
    static void enter(State state) {
        if (!state.control().isRelaxed()) {
            throw Miss.STRICT;
        }
    }

    /** True for a normal number: its exponent, above the sign, is neither the least nor the greatest. */
    static boolean isNormal(double a) {
        return Long.compareUnsigned((doubleToRawLongBits(a) << 1) - LEAST, NORMAL) < 0;
    }

    static boolean isNormal(float a) {
        return Math.abs(a) >= Float.MIN_NORMAL && Math.abs(a) <= Float.MAX_VALUE;
    }

    /** True for a normal number or a zero. */
    static boolean isPlain(double a) {
        return a == 0 || isNormal(a);
    }

    /** True for what an S register holds, denormals apart. */
    static boolean isSingle(double a) {
        return (float) a == a;
    }

    private static double checked(boolean exact, double result) {
        if (!exact) {
            throw Miss.FLOAT;
        }
        return result;
    }

    static double addT(double a, double b, int word) {
        final double sum = a + b;
        return checked(isNormal(sum) || sum == 0 && isPlain(a) && isPlain(b), sum);
    }

    static double subT(double a, double b, int word) {
        final double difference = a - b;
        return checked(isNormal(difference) || difference == 0 && isPlain(a) && isPlain(b), difference);
    }

    static double mulT(double a, double b, int word) {
        final double product = a * b;
        return checked(isNormal(product) || (a == 0 || b == 0) && isPlain(a) && isPlain(b), product);
    }

    static double divT(double a, double b, int word) {
        final double quotient = a / b;
        return checked(isNormal(quotient) || a == 0 && isNormal(b), quotient);
    }

    static double sqrtT(double b, int word) {
        final double root = Math.sqrt(b);
        return checked(isNormal(root) || b == 0, root);
    }

    static double addS(double a, double b, int word) {
        final float sum = (float) a + (float) b;
        return checked((isNormal(sum) || sum == 0 && isPlain(a) && isPlain(b)) && isSingle(a) && isSingle(b), sum);
    }

    static double subS(double a, double b, int word) {
        final float difference = (float) a - (float) b;
        return checked((isNormal(difference) || difference == 0 && isPlain(a) && isPlain(b)) && isSingle(a) && isSingle(b), difference);
    }

    static double mulS(double a, double b, int word) {
        final float product = (float) a * (float) b;
        return checked((isNormal(product) || (a == 0 || b == 0) && isPlain(a) && isPlain(b)) && isSingle(a) && isSingle(b), product);
    }

    static double divS(double a, double b, int word) {
        final float quotient = (float) a / (float) b;
        return checked((isNormal(quotient) || a == 0 && isNormal(b)) && isSingle(a) && isSingle(b), quotient);
    }

    static double sqrtS(double b, int word) {
        final float root = (float) Math.sqrt(b);
        return checked((isNormal(root) || b == 0) && isSingle(b), root);
    }

    static double cvtTS(double b, int word) {
        final float single = (float) b;
        return checked(isNormal(single) || b == 0, single);
    }

    static double cvtST(double b, int word) {
        return checked(isPlain(b) && isSingle(b), b);
    }

    static double cvtQT(double b, int word) {
        return doubleToRawLongBits(b);
    }

    static double cvtQS(double b, int word) {
        return (float) doubleToRawLongBits(b);
    }

    /** CVTTQ/C, which C's conversions are. */
    static double cvtTQ(double b, int word) {
        return checked(Math.abs(b) < 0x1p63 && isPlain(b), longBitsToDouble((long) b));
    }

    static double cmpEQ(double a, double b, int word) {
        return checked(isPlain(a) && isPlain(b), a == b ? 2 : 0);
    }

    static double cmpLT(double a, double b, int word) {
        return checked(isPlain(a) && isPlain(b), a < b ? 2 : 0);
    }

    static double cmpLE(double a, double b, int word) {
        return checked(isPlain(a) && isPlain(b), a <= b ? 2 : 0);
    }

    /** What instructions without /S demand of their operands: else they trap. */
    static void require(double a, double b) {
        if (!isPlain(a) || !isPlain(b)) {
            throw Miss.MISS;
        }
    }

    /** What FBEQ looks for. */
    static boolean isZero(double a) {
        return a == 0;
    }

    /** What FBLT looks for: a sign, a NaN's too, but not that of zero. */
    static boolean isNegative(double a) {
        final long bits = doubleToRawLongBits(a);
        return bits < 0 && bits != Long.MIN_VALUE;
    }

    /** What FBGT looks for. */
    static boolean isPositive(double a) {
        return doubleToRawLongBits(a) > 0;
    }

    /** What LDS leaves in a register. */
    static double fromMemory(int bits) {
        final float value = Float.intBitsToFloat(bits);
        return isNormal(value) ? value : longBitsToDouble(FloatingFormat.fromMemory(bits));
    }
}
