// SPDX-License-Identifier: MIT
package time;

/**
 * What time it is in one machine.
 *
 * <p>Never goes backwards. Only the machine's own thread may call it.
 */
public sealed interface Clock permits VirtualClock, RealClock {
    /** The processor's frequency: DEC 3000/400, 133 MHz (SOSP'95 section 5). */
    long CYCLES_PER_MICROSECOND = 133;

    /** Nanoseconds since the machine was switched on. */
    long now();

    /** The processor's cycle counter: 133 for each microsecond of {@link #now()}. */
    long cycles();

    /** Counts work done by the processor; a clock that follows the host pays no heed. */
    void advance(long cycles);

    /** The least number of whole cycles that lasts {@code nanoseconds}. */
    static long cyclesFor(long nanoseconds) {
        return Math.ceilDiv(Math.multiplyExact(nanoseconds, CYCLES_PER_MICROSECOND), 1000L);
    }

    /** Nanoseconds that {@code cycles} last, rounded down. */
    static long nanosecondsFor(long cycles) {
        return Math.multiplyExact(cycles, 1000L) / CYCLES_PER_MICROSECOND;
    }
}
