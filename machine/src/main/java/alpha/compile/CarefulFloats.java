// SPDX-License-Identifier: MIT
package alpha.compile;

import static java.lang.Double.doubleToRawLongBits;
import static java.lang.Double.longBitsToDouble;

import alpha.cpu.FloatingControl;
import alpha.cpu.FloatingUnit;
import alpha.cpu.State;
import alpha.isa.Decoder;
import alpha.isa.Operation;

/**
 * Floating arithmetic for regions that often need more than {@link HostFloats}: the host's where exact, else the unit's.
 *
 * <p>A result without a rounding error is Alpha's even when the FPCR is not relaxed: there is nothing to report.
 */
final class CarefulFloats {
    private final FloatingControl control;
    private final FloatingUnit unit;

    CarefulFloats(FloatingControl control) {
        this.control = control;
        this.unit = new FloatingUnit(control);
    }

    /** Asked at the entry of a region that was translated for want of a relaxed FPCR. */
    static void enter(State state) {
        if (state.control().isRelaxed()) {
            throw Miss.RELAXED;
        }
    }

    double addT(double a, double b, int word) {
        final double sum = a + b;
        return isSum(sum, a, b) ? sum : exact(a, b, word);
    }

    double subT(double a, double b, int word) {
        final double difference = a - b;
        return isSum(difference, a, -b) ? difference : exact(a, b, word);
    }

    double mulT(double a, double b, int word) {
        final double product = a * b;
        return HostFloats.isNormal(product) && control.isRelaxed() || isZeroProduct(a, b) ? product : exact(a, b, word);
    }

    double divT(double a, double b, int word) {
        final double quotient = a / b;
        return HostFloats.isNormal(quotient) && control.isRelaxed() || a == 0 && HostFloats.isNormal(b) ? quotient : exact(a, b, word);
    }

    double sqrtT(double b, int word) {
        final double root = Math.sqrt(b);
        return HostFloats.isNormal(root) && control.isRelaxed() || b == 0 ? root : exact(0, b, word);
    }

    double addS(double a, double b, int word) {
        return single((float) a + (float) b, a, b, word);
    }

    double subS(double a, double b, int word) {
        return single((float) a - (float) b, a, b, word);
    }

    double mulS(double a, double b, int word) {
        return isZeroProduct(a, b) ? a * b : single((float) a * (float) b, a, b, word);
    }

    double divS(double a, double b, int word) {
        return single((float) a / (float) b, a, b, word);
    }

    double sqrtS(double b, int word) {
        return single((float) Math.sqrt(b), 0, b, word);
    }

    double cvtTS(double b, int word) {
        final float single = (float) b;
        return HostFloats.isNormal(single) && (single == b || control.isRelaxed()) || b == 0 ? single : exact(0, b, word);
    }

    double cvtST(double b, int word) {
        return HostFloats.isPlain(b) && HostFloats.isSingle(b) ? b : exact(0, b, word);
    }

    double cvtQT(double b, int word) {
        final long integer = doubleToRawLongBits(b);
        return control.isRelaxed() || (int) integer == integer ? integer : exact(0, b, word);
    }

    double cvtQS(double b, int word) {
        final long integer = doubleToRawLongBits(b);
        return control.isRelaxed() || (short) integer == integer ? (float) integer : exact(0, b, word);
    }

    double cvtTQ(double b, int word) {
        final boolean fits = Math.abs(b) < 0x1p63 && HostFloats.isPlain(b);
        return fits && ((long) b == b || control.isRelaxed()) ? longBitsToDouble((long) b) : exact(0, b, word);
    }

    double cmpEQ(double a, double b, int word) {
        return HostFloats.isPlain(a) && HostFloats.isPlain(b) ? a == b ? 2 : 0 : exact(a, b, word);
    }

    double cmpLT(double a, double b, int word) {
        return HostFloats.isPlain(a) && HostFloats.isPlain(b) ? a < b ? 2 : 0 : exact(a, b, word);
    }

    double cmpLE(double a, double b, int word) {
        return HostFloats.isPlain(a) && HostFloats.isPlain(b) ? a <= b ? 2 : 0 : exact(a, b, word);
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

    /** True when a sum needs no report; the rounding error of a sum is itself a sum (Knuth, TAOCP 4.2.2 theorem B). */
    private boolean isSum(double sum, double a, double b) {
        if (!HostFloats.isPlain(sum) || !HostFloats.isPlain(a) || !HostFloats.isPlain(b)) {
            return false;
        }
        final double part = sum - a;
        return control.isRelaxed() || a - (sum - part) + (b - part) == 0;
    }

    private static boolean isZeroProduct(double a, double b) {
        return (a == 0 || b == 0) && HostFloats.isPlain(a) && HostFloats.isPlain(b);
    }

    private double single(float result, double a, double b, int word) {
        final boolean plain = HostFloats.isNormal(result) && HostFloats.isSingle(a) && HostFloats.isSingle(b);
        return plain && control.isRelaxed() ? result : exact(a, b, word);
    }
}
