// SPDX-License-Identifier: MIT
package alpha.unix;

import alpha.cpu.FloatingControl;

/**
 * The floating-point control word of a program, FP_C, which the kernel keeps above the FPCR (AHB section B.2.1).
 *
 * <pre>
 *   22  21  20  19  18  17   13  12    6   5   4   3   2   1
 *  DNO INE UNF OVF DZE INV  UMZ DMZ  DNO INE UNF OVF DZE INV
 *  status                   map to 0  trap enabled
 * </pre>
 */
final class FloatingWord {
    private static final long STATUS = 0x1fL << 17;
    private static final int STATUS_SHIFT = 35;
    private static final long LOW_TRAPS = 7 << 1;
    private static final int LOW_SHIFT = 48;
    private static final long HIGH_TRAPS = 3 << 4;
    private static final int HIGH_SHIFT = 57;
    private static final long DENORMAL_TRAP = 1 << 6;
    private static final int DENORMAL_SHIFT = 41;
    private static final long DENORMALS_ZERO = 1 << 12;
    private static final int ZERO_SHIFT = 36;
    private static final long UNDERFLOWS_ZERO = 1 << 13;
    private static final long KEPT = LOW_TRAPS | HIGH_TRAPS | DENORMAL_TRAP | DENORMALS_ZERO | UNDERFLOWS_ZERO;

    private final FloatingControl control;
    private long kept;

    FloatingWord(FloatingControl control) {
        this.control = control;
    }

    /** Its value, with the status of the FPCR. */
    long get() {
        return kept | control.get() >>> STATUS_SHIFT & STATUS;
    }

    /** Replaces it and all of the FPCR but the rounding mode. */
    void set(long word) {
        kept = word & KEPT;
        final long disabled = ~word;
        final long underflow = (word & UNDERFLOWS_ZERO) != 0 ? FloatingControl.UNDZ | FloatingControl.UNFD : 0;
        control.set(control.get() & 3L << FloatingControl.DYN_SHIFT | (word & STATUS) << STATUS_SHIFT | (disabled & LOW_TRAPS) << LOW_SHIFT
            | (disabled & HIGH_TRAPS) << HIGH_SHIFT | (disabled & DENORMAL_TRAP) << DENORMAL_SHIFT | (word & DENORMALS_ZERO) << ZERO_SHIFT | underflow);
    }
}
