// SPDX-License-Identifier: MIT
package alpha.cpu;

/**
 * The floating-point control register, FPCR (AHB section 4.7.8).
 *
 * <pre>
 *  63 62   61   60   59 58 57  56  55  54  53  52  51   50   49   48   47   46 .. 0
 * SUM INED UNFD UNDZ DYN   IOV INE UNF OVF DZE INV OVFD DZED INVD DNZ  DNOD ignored
 * </pre>
 */
public final class FloatingControl {
    /** Status: invalid operation. */
    public static final long INV = 1L << 52;
    /** Status: division by zero. */
    public static final long DZE = 1L << 53;
    /** Status: overflow. */
    public static final long OVF = 1L << 54;
    /** Status: underflow. */
    public static final long UNF = 1L << 55;
    /** Status: inexact result. */
    public static final long INE = 1L << 56;
    /** Status: integer overflow. */
    public static final long IOV = 1L << 57;
    /** All status bits. */
    public static final long STATUS = INV | DZE | OVF | UNF | INE | IOV;
    /** Denormal operands do not trap. */
    public static final long DNOD = 1L << 47;
    /** Denormal operands count as zero. */
    public static final long DNZ = 1L << 48;
    /** Invalid operations do not trap. */
    public static final long INVD = 1L << 49;
    /** Divisions by zero do not trap. */
    public static final long DZED = 1L << 50;
    /** Overflows do not trap. */
    public static final long OVFD = 1L << 51;
    /** Where the dynamic rounding mode is. */
    public static final int DYN_SHIFT = 58;
    /** Underflowing results become zero when underflows do not trap. */
    public static final long UNDZ = 1L << 60;
    /** Underflows do not trap. */
    public static final long UNFD = 1L << 61;
    /** Inexact results do not trap. */
    public static final long INED = 1L << 62;
    /** Some status bit is set. */
    public static final long SUM = 1L << 63;
    /** How a user program starts: rounding to nearest, no trap. */
    public static final long QUIET = INVD | DZED | OVFD | UNFD | INED | 2L << DYN_SHIFT;

    private static final long USED = -1L << 47;

    private long bits = QUIET;
    private boolean relaxed;

    /** Its value. */
    public long get() {
        return bits;
    }

    /** Replaces its value; what is ignored reads as zero, and the summary follows the status. */
    public void set(long value) {
        final long kept = value & USED & ~SUM;
        bits = (kept & STATUS) != 0 ? kept | SUM : kept;
        relaxed = (bits & (INE | INED | DNZ)) == (INE | INED);
    }

    /** Adds status bits. */
    public void raise(long status) {
        if ((bits & status) != status) {
            set(bits | status);
        }
    }

    /** The rounding mode that /D means, as in {@link alpha.isa.Qualifiers}. */
    public int dynamicRounding() {
        return (int) (bits >>> DYN_SHIFT) & 3;
    }

    /** True when an inexact result has nothing more to tell and denormal operands count: an engine may then hurry. */
    public boolean isRelaxed() {
        return relaxed;
    }
}
