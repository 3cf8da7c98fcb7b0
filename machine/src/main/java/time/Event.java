// SPDX-License-Identifier: MIT
package time;

/** Something that will happen at an instant, unless it is cancelled. */
public final class Event implements Comparable<Event> {
    private final long time;
    private final long order;
    private final Runnable action;
    private boolean cancelled;

    Event(long time, long order, Runnable action) {
        this.time = time;
        this.order = order;
        this.action = action;
    }

    /** When it is due, in nanoseconds. */
    public long time() {
        return time;
    }

    /** Keeps it from happening; harmless when it has happened or was cancelled before. */
    public void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    void happen() {
        action.run();
    }

    /** Earlier first; of one instant, scheduled first. */
    @Override
    public int compareTo(Event other) {
        final int byTime = Long.compare(time, other.time);
        return byTime != 0 ? byTime : Long.compare(order, other.order);
    }
}
