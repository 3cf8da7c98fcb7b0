// SPDX-License-Identifier: MIT
package alpha.compile;

import static java.lang.Double.doubleToRawLongBits;
import static java.lang.Double.longBitsToDouble;

import alpha.cpu.FloatingControl;
import alpha.cpu.FloatingFormat;

/**
 * Floating arithmetic by the host where that is exact; the rest is a {@link Miss#FLOAT}.
 *
 * <p>Note [Exact by the host]. Java's operations round to nearest, ties to even, as IEEE 754 says. They are Alpha's results,
 * flags and traps included, when
 * <ul>
 * <li>the FPCR is {@link FloatingControl#isRelaxed relaxed}: the inexact flag stands already and does not trap, denormal
 * operands count; so the one thing that nearly every operation would have to report needs no report;
 * <li>the instruction rounds to nearest;
 * <li>the result is a normal number: it came neither from overflow, underflow or division by zero nor from a NaN or an infinity;
 * or it is a zero that is exact, from an operand zero or as a sum;
 * <li>without /S, which traps on denormal operands, neither operand is denormal.
 * </ul>
 * For S the operands must be what an S register holds. Then the JVM's float operations, IEEE single operations themselves,
 * are exact for them.
 */
final class HostFloats {
    private final FloatingControl control;

    HostFloats(FloatingControl control) {
        this.control = control;
    }

    /** True for a normal number. */
    static boolean isNormal(double a) {
        return Math.abs(a) >= Double.MIN_NORMAL && Math.abs(a) <= Double.MAX_VALUE;
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

    private double checked(boolean exact, double result) {
        if (!exact || !control.isRelaxed()) {
            throw Miss.FLOAT;
        }
        return result;
    }

    double addT(double a, double b, int word) {
        final double sum = a + b;
        return checked(isNormal(sum) || sum == 0 && isPlain(a) && isPlain(b), sum);
    }

    double subT(double a, double b, int word) {
        final double difference = a - b;
        return checked(isNormal(difference) || difference == 0 && isPlain(a) && isPlain(b), difference);
    }

    double mulT(double a, double b, int word) {
        final double product = a * b;
        return checked(isNormal(product) || (a == 0 || b == 0) && isPlain(a) && isPlain(b), product);
    }

    double divT(double a, double b, int word) {
        final double quotient = a / b;
        return checked(isNormal(quotient) || a == 0 && isNormal(b), quotient);
    }

    double sqrtT(double b, int word) {
        final double root = Math.sqrt(b);
        return checked(isNormal(root) || b == 0, root);
    }

    double addS(double a, double b, int word) {
        final float sum = (float) a + (float) b;
        return checked((isNormal(sum) || sum == 0 && isPlain(a) && isPlain(b)) && isSingle(a) && isSingle(b), sum);
    }

    double subS(double a, double b, int word) {
        final float difference = (float) a - (float) b;
        return checked((isNormal(difference) || difference == 0 && isPlain(a) && isPlain(b)) && isSingle(a) && isSingle(b), difference);
    }

    double mulS(double a, double b, int word) {
        final float product = (float) a * (float) b;
        return checked((isNormal(product) || (a == 0 || b == 0) && isPlain(a) && isPlain(b)) && isSingle(a) && isSingle(b), product);
    }

    double divS(double a, double b, int word) {
        final float quotient = (float) a / (float) b;
        return checked((isNormal(quotient) || a == 0 && isNormal(b)) && isSingle(a) && isSingle(b), quotient);
    }

    double sqrtS(double b, int word) {
        final float root = (float) Math.sqrt(b);
        return checked((isNormal(root) || b == 0) && isSingle(b), root);
    }

    double cvtTS(double b, int word) {
        final float single = (float) b;
        return checked(isNormal(single) || b == 0, single);
    }

    double cvtST(double b, int word) {
        return checked(isPlain(b) && isSingle(b), b);
    }

    double cvtQT(double b, int word) {
        return checked(true, doubleToRawLongBits(b));
    }

    double cvtQS(double b, int word) {
        return checked(true, (float) doubleToRawLongBits(b));
    }

    /** CVTTQ/C, which C's conversions are. */
    double cvtTQ(double b, int word) {
        return checked(Math.abs(b) < 0x1p63 && isPlain(b), longBitsToDouble((long) b));
    }

    double cmpEQ(double a, double b, int word) {
        return checked(isPlain(a) && isPlain(b), a == b ? 2 : 0);
    }

    double cmpLT(double a, double b, int word) {
        return checked(isPlain(a) && isPlain(b), a < b ? 2 : 0);
    }

    double cmpLE(double a, double b, int word) {
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
