// SPDX-License-Identifier: MIT
package time;

/**
 * A clock that moves by work done and jumps when the machine is idle.
 *
 * <p>Two runs that do the same work read the same times. Good for two years of simulated time, after
 * which the conversions throw {@link ArithmeticException}.
 */
public final class VirtualClock implements Clock {
    private long cycles;

    @Override
    public long now() {
        return Clock.nanosecondsFor(cycles);
    }

    @Override
    public long cycles() {
        return cycles;
    }

    @Override
    public void advance(long work) {
        if (work < 0) {
            throw new IllegalArgumentException("work must not be negative: " + work + " cycles");
        }
        cycles = Math.addExact(cycles, work);
    }

    /** Jumps to the first cycle at or after {@code time}; a time already past changes nothing. */
    public void jumpTo(long time) {
        cycles = Math.max(cycles, Clock.cyclesFor(time));
    }
}
