// SPDX-License-Identifier: MIT
package alpha.compile;

import static java.lang.Double.doubleToRawLongBits;
import static java.lang.Double.longBitsToDouble;

import alpha.cpu.FloatingControl;
import alpha.cpu.FloatingFormat;
import alpha.cpu.FloatingUnit;
import alpha.isa.Decoder;
import alpha.isa.Operation;

/**
 * Floating arithmetic by the host where that is exact, by {@link FloatingUnit} otherwise.
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
 * For S the operands must be what an S register holds. They are then rounded once more to 24 bits by the JVM's float
 * operations, which are IEEE single operations themselves.
 */
final class FloatingPath {
    private final FloatingControl control;
    private final FloatingUnit unit;

    FloatingPath(FloatingControl control) {
        this.control = control;
        this.unit = new FloatingUnit(control);
    }

    /** True for a normal number. */
    private static boolean isNormal(double a) {
        return Math.abs(a) >= Double.MIN_NORMAL && Math.abs(a) <= Double.MAX_VALUE;
    }

    private static boolean isNormal(float a) {
        return Math.abs(a) >= Float.MIN_NORMAL && Math.abs(a) <= Float.MAX_VALUE;
    }

    double addT(double a, double b, int word) {
        final double sum = a + b;
        return isNormal(sum) && control.isRelaxed() ? sum : exactSum(sum, a, b, word);
    }

    double subT(double a, double b, int word) {
        final double difference = a - b;
        return isNormal(difference) && control.isRelaxed() ? difference : exactSum(difference, a, b, word);
    }

    double mulT(double a, double b, int word) {
        final double product = a * b;
        return isNormal(product) && control.isRelaxed() ? product : exactProduct(product, a, b, word);
    }

    double divT(double a, double b, int word) {
        final double quotient = a / b;
        return isNormal(quotient) && control.isRelaxed() ? quotient : exactProduct(quotient, a, b, word);
    }

    double sqrtT(double b, int word) {
        final double root = Math.sqrt(b);
        return isNormal(root) && control.isRelaxed() ? root : exact(0, b, word);
    }

    double addS(double a, double b, int word) {
        final float sum = (float) a + (float) b;
        return isNormal(sum) && (float) a == a && (float) b == b && control.isRelaxed() ? sum : exactSingleSum(sum, a, b, word);
    }

    double subS(double a, double b, int word) {
        final float difference = (float) a - (float) b;
        return isNormal(difference) && (float) a == a && (float) b == b && control.isRelaxed() ? difference : exactSingleSum(difference, a, b, word);
    }

    double mulS(double a, double b, int word) {
        final float product = (float) a * (float) b;
        return isNormal(product) && (float) a == a && (float) b == b && control.isRelaxed() ? product : exactProduct(product, a, b, word);
    }

    double divS(double a, double b, int word) {
        final float quotient = (float) a / (float) b;
        return isNormal(quotient) && (float) a == a && (float) b == b && control.isRelaxed() ? quotient : exactProduct(quotient, a, b, word);
    }

    double sqrtS(double b, int word) {
        final float root = (float) Math.sqrt(b);
        return isNormal(root) && (float) b == b && control.isRelaxed() ? root : exact(0, b, word);
    }

    double cvtTS(double b, int word) {
        final float single = (float) b;
        return isNormal(single) && control.isRelaxed() ? single : exactConversion(b, word);
    }

    double cvtST(double b, int word) {
        return isNormal(b) && (float) b == b ? b : exactConversion(b, word);
    }

    double cvtQT(double b, int word) {
        return control.isRelaxed() ? (double) doubleToRawLongBits(b) : exact(0, b, word);
    }

    double cvtQS(double b, int word) {
        return control.isRelaxed() ? (float) doubleToRawLongBits(b) : exact(0, b, word);
    }

    /** CVTTQ/C, which C's conversions are. */
    double cvtTQ(double b, int word) {
        return Math.abs(b) < 0x1p63 && (isNormal(b) || b == 0) && control.isRelaxed() ? longBitsToDouble((long) b) : exact(0, b, word);
    }

    double cmpEQ(double a, double b, int word) {
        return isNormal(a) && isNormal(b) ? a == b ? 2 : 0 : exactComparison(a, b, word);
    }

    double cmpLT(double a, double b, int word) {
        return isNormal(a) && isNormal(b) ? a < b ? 2 : 0 : exactComparison(a, b, word);
    }

    double cmpLE(double a, double b, int word) {
        return isNormal(a) && isNormal(b) ? a <= b ? 2 : 0 : exactComparison(a, b, word);
    }

    /** A zero sum of normal numbers or zeros is exact. */
    private double exactSum(double sum, double a, double b, int word) {
        return sum == 0 && isPlain(a) && isPlain(b) && control.isRelaxed() ? sum : exact(a, b, word);
    }

    private double exactSingleSum(float sum, double a, double b, int word) {
        return (float) a == a && (float) b == b ? exactSum(sum, a, b, word) : exact(a, b, word);
    }

    /** A zero from a zero factor or dividend and a normal number is exact. */
    private double exactProduct(double product, double a, double b, int word) {
        return product == 0 && (a == 0 || b == 0) && isPlain(a) && isPlain(b) && control.isRelaxed() ? product : exact(a, b, word);
    }

    private double exactConversion(double b, int word) {
        return b == 0 ? b : exact(0, b, word);
    }

    private double exactComparison(double a, double b, int word) {
        if (!isPlain(a) || !isPlain(b)) {
            return exact(a, b, word);
        }
        return switch (Decoder.decode(word)) {
            case CMPTEQ -> a == b ? 2 : 0;
            case CMPTLT -> a < b ? 2 : 0;
            case CMPTLE -> a <= b ? 2 : 0;
            default -> 0;
        };
    }

    private static boolean isPlain(double a) {
        return a == 0 || isNormal(a);
    }

    /** Any IEEE operation by the unit; a trap is the interpreter's, which repeats the operation: status bits are only ever set. */
    double exact(double a, double b, int word) {
        final Operation operation = Decoder.decode(word);
        final long result = unit.operate(operation, word, doubleToRawLongBits(a), doubleToRawLongBits(b));
        if (unit.trap(operation, word) != 0) {
            throw Miss.MISS;
        }
        return longBitsToDouble(result);
    }

    /** What instructions without /S demand of their operands: else they trap, which is the interpreter's. */
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
