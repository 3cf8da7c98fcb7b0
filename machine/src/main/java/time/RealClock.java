// SPDX-License-Identifier: MIT
package time;

import java.util.function.LongSupplier;

/**
 * A clock that follows the host, read only when told to.
 *
 * <p>Between two {@link #sample() samples} time stands still, so everything that a machine does in one
 * turn happens at one instant, and a log of the instants is enough to replay it.
 */
public final class RealClock implements Clock {
    private final LongSupplier host;
    private final long origin;
    private long latched;

    /** A clock that starts at 0 now; {@code host} counts nanoseconds from any origin. */
    public RealClock(LongSupplier host) {
        this.host = host;
        this.origin = host.getAsLong();
    }

    /** Reads the host and holds what it said; a host that steps back is ignored. */
    public long sample() {
        latched = Math.max(latched, fresh());
        return latched;
    }

    /** The host's time now, not held: only for deciding how long to sleep. */
    public long fresh() {
        return host.getAsLong() - origin;
    }

    @Override
    public long now() {
        return latched;
    }

    @Override
    public long cycles() {
        return Clock.cyclesFor(latched);
    }

    @Override
    public void advance(long cycles) {
        if (cycles < 0) {
            throw new IllegalArgumentException("work must not be negative: " + cycles + " cycles");
        }
    }
}
