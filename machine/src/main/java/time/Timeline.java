// SPDX-License-Identifier: MIT
package time;

import java.util.Objects;
import java.util.PriorityQueue;

/**
 * One machine's clock and what is still to happen: all that a device knows of time.
 *
 * <p>Events of one instant happen in the order they were scheduled. Only the machine's own thread may call it.
 */
public final class Timeline {
    /** The answer of {@link #nextTime()} when nothing is scheduled. */
    public static final long NEVER = Long.MAX_VALUE;

    private static final int FEW = 64;

    private final Clock clock;
    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private long scheduled;
    private int cancelled;

    /** An empty timeline over {@code clock}. */
    public Timeline(Clock clock) {
        this.clock = Objects.requireNonNull(clock);
    }

    /** The clock beneath. */
    public Clock clock() {
        return clock;
    }

    /** Nanoseconds since the machine was switched on. */
    public long now() {
        return clock.now();
    }

    /** Has {@code action} happen at {@code time}; a time already past means as soon as possible. */
    public Event at(long time, Runnable action) {
        final Event event = new Event(this, time, scheduled++, Objects.requireNonNull(action));
        events.add(event);
        return event;
    }

    /** Has {@code action} happen {@code nanoseconds} from now. */
    public Event after(long nanoseconds, Runnable action) {
        if (nanoseconds < 0) {
            throw new IllegalArgumentException("an event must not lie " + -nanoseconds + " ns in the past");
        }
        return at(Math.addExact(now(), nanoseconds), action);
    }

    /** When the next event is due, or {@link #NEVER}. */
    public long nextTime() {
        while (!events.isEmpty() && events.peek().isCancelled()) {
            events.remove();
            cancelled--;
        }
        return events.isEmpty() ? NEVER : events.peek().time();
    }

    /** One event more was cancelled; when most are, they go, so that timers set far ahead and cancelled take no room. */
    void cancelled() {
        cancelled++;
        if (cancelled > FEW && cancelled > events.size() / 2) {
            events.removeIf(Event::isCancelled);
            cancelled = 0;
        }
    }

    /** How many events are held, with those cancelled. */
    int held() {
        return events.size();
    }

    /** Lets all that is due by now happen, also what it makes due; returns how many events that were. */
    public int runDue() {
        int count = 0;
        while (nextTime() <= now()) {
            events.remove().happen();
            count++;
        }
        return count;
    }
}
