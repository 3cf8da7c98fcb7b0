// SPDX-License-Identifier: MIT
package alpha.cpu;

/**
 * The two IEEE formats and how a register holds them (AHB sections 2.2.6 and 2.2.7).
 *
 * <p>A register holds T. A number of format S is held with its fraction extended by zeros and its exponent mapped, so that
 * a normal S number has the same value as T, and a denormal one stays marked by an exponent of zero.
 */
public enum FloatingFormat {
    /** 32 bits: 24 of precision. */
    S(24, -126, 127),
    /** 64 bits: 53 of precision. */
    T(53, -1022, 1023);

    /** The quiet NaN that stands for the result of an invalid operation. */
    public static final long NAN = 0xfff8L << 48;

    private final int precision;
    private final int least;
    private final int greatest;

    FloatingFormat(int precision, int least, int greatest) {
        this.precision = precision;
        this.least = least;
        this.greatest = greatest;
    }

    /** Bits of the significand with the hidden one. */
    public int precision() {
        return precision;
    }

    /** The exponent of the least normal number. */
    public int least() {
        return least;
    }

    /** The exponent of the greatest number. */
    public int greatest() {
        return greatest;
    }

    /** What LDS puts into a register for four bytes of memory. */
    public static long fromMemory(int bits) {
        final int exponent = bits >>> 23 & 0xff;
        final long mapped = exponent == 0 ? 0 : exponent == 0xff ? 0x7ff : exponent + 0x380;
        return (long) bits >>> 31 << 63 | mapped << 52 | (bits & 0x7fffffL) << 29;
    }

    /** What STS puts into memory for a register: sign, high bit of the exponent, its low seven, and the fraction's high 23. */
    public static int toMemory(long register) {
        return (int) (register >>> 32 & 0xc0000000L | register >>> 29 & 0x3fffffffL);
    }

    /** True for the bits of a NaN in T. */
    public static boolean isNan(long bits) {
        return (bits & Long.MAX_VALUE) > 0x7ffL << 52;
    }

    /** True for the bits of an infinity in T. */
    public static boolean isInfinite(long bits) {
        return (bits & Long.MAX_VALUE) == 0x7ffL << 52;
    }

    /** True for the bits of a zero of either sign. */
    public static boolean isZero(long bits) {
        return bits << 1 == 0;
    }

    /** True when the exponent is zero and the fraction is not: denormal in either format. */
    public static boolean isDenormal(long bits) {
        return (bits & 0x7ffL << 52) == 0 && bits << 1 != 0;
    }
}
