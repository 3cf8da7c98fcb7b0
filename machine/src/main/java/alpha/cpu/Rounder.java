// SPDX-License-Identifier: MIT
package alpha.cpu;

import alpha.isa.Qualifiers;

/** Brings an exact number into a format by one rounding, and notes what that raised (AHB section 4.7.6 and 4.7.7). */
final class Rounder {
    private static final long INFINITY = 0x7ffL << 52;

    private final int mode;
    private final boolean flush;
    private long raised;

    /**
     * One use of a rounding mode.
     *
     * @param mode {@link Qualifiers#CHOPPED}, {@link Qualifiers#MINUS_INFINITY}, {@link Qualifiers#NORMAL}, or 3 for plus infinity,
     *     which only the FPCR can ask for
     * @param flush numbers too small for a normal one become true zero, never -0 (AHB section 4.7.7.7)
     */
    Rounder(int mode, boolean flush) {
        this.mode = mode;
        this.flush = flush;
    }

    int mode() {
        return mode;
    }

    /** FPCR status bits raised so far. */
    long raised() {
        return raised;
    }

    /**
     * Rounds {@code significand * 2^(exponent - 62)}, not zero, its lowest bit sticky, and returns it as a register holds it.
     */
    long round(FloatingFormat format, boolean negative, int exponent, long significand) {
        final int leading = Long.numberOfLeadingZeros(significand) - 1;
        final long normal = leading < 0 ? significand >>> 1 | significand & 1 : significand << leading;
        final int power = exponent - leading;
        final int width = 63 - format.precision();
        if (power < format.least()) {
            return small(format, negative, power, normal);
        }
        final long cut = increment(negative, normal, width);
        final boolean carried = cut >>> format.precision() != 0;
        final int last = carried ? power + 1 : power;
        if (last > format.greatest()) {
            return overflow(format, negative);
        }
        note(normal, width);
        final long fraction = (carried ? cut >>> 1 : cut) << 53 - format.precision();
        return sign(negative) | (long) (last + 1023) << 52 | fraction & (1L << 52) - 1;
    }

    /** Rounds to a 64-bit integer; what does not fit loses its high bits. */
    long toInteger(boolean negative, int exponent, long significand) {
        if (exponent > 62) {
            if (exponent > 63 || !negative || significand != 1L << 62) {
                raised |= FloatingControl.IOV | FloatingControl.INE;
            }
            final int shift = exponent - 62;
            final long wrapped = shift > 63 ? 0 : significand << shift;
            return negative ? -wrapped : wrapped;
        }
        final int width = 62 - exponent;
        final long magnitude = width > 63 ? increment(negative, 1, 2) : increment(negative, significand, width);
        if (width > 63) {
            raised |= FloatingControl.INE;
        } else {
            note(significand, width);
        }
        return negative ? -magnitude : magnitude;
    }

    private long small(FloatingFormat format, boolean negative, int power, long significand) {
        final int width = 63 - format.precision();
        final boolean tiny = power < format.least() - 1 || increment(negative, significand, width) >>> format.precision() == 0;
        if (flush && tiny) {
            raised |= FloatingControl.UNF | FloatingControl.INE;
            return 0;
        }
        final int shift = width + format.least() - power;
        final long kept = shift > 63 ? 1 : shift == 63 ? significand >>> 1 | significand & 1 : significand;
        final int cutWidth = Math.min(shift, 62);
        final long cut = increment(negative, kept, cutWidth);
        if ((kept & (1L << cutWidth) - 1) != 0) {
            raised |= tiny ? FloatingControl.INE | FloatingControl.UNF : FloatingControl.INE;
        }
        final long bits = cut << 53 - format.precision();
        if (format == FloatingFormat.S && bits >>> 52 != 0) {
            return sign(negative) | (long) (format.least() + 1023) << 52;
        }
        return sign(negative) | bits;
    }

    private long overflow(FloatingFormat format, boolean negative) {
        raised |= FloatingControl.OVF | FloatingControl.INE;
        final boolean outward = switch (mode) {
            case Qualifiers.CHOPPED -> false;
            case Qualifiers.MINUS_INFINITY -> negative;
            case Qualifiers.NORMAL -> true;
            default -> !negative;
        };
        final long greatest = (long) (format.greatest() + 1023) << 52 | ((1L << format.precision() - 1) - 1) << 53 - format.precision();
        return sign(negative) | (outward ? INFINITY : greatest);
    }

    /** The significand without its low {@code width} bits (at most 63), rounded; it may carry into one bit more. */
    private long increment(boolean negative, long significand, int width) {
        if (width == 0) {
            return significand;
        }
        final long cut = significand >>> width;
        final long rest = significand & (1L << width) - 1;
        final long half = 1L << width - 1;
        final boolean up = switch (mode) {
            case Qualifiers.CHOPPED -> false;
            case Qualifiers.MINUS_INFINITY -> negative && rest != 0;
            case Qualifiers.NORMAL -> Long.compareUnsigned(rest, half) > 0 || rest == half && (cut & 1) != 0;
            default -> !negative && rest != 0;
        };
        return up ? cut + 1 : cut;
    }

    private void note(long significand, int width) {
        if ((significand & (1L << width) - 1) != 0) {
            raised |= FloatingControl.INE;
        }
    }

    private static long sign(boolean negative) {
        return negative ? Long.MIN_VALUE : 0;
    }
}
