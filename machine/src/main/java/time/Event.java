// SPDX-License-Identifier: MIT
package time;

/** Something that will happen at an instant, unless it is cancelled. */
public final class Event implements Comparable<Event> {
    private final Timeline timeline;
    private final long time;
    private final long order;
    private final Runnable action;
    private boolean cancelled;
    private boolean happened;

    Event(Timeline timeline, long time, long order, Runnable action) {
        this.timeline = timeline;
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
        if (!cancelled && !happened) {
            cancelled = true;
            timeline.cancelled();
        }
    }

    boolean isCancelled() {
        return cancelled;
    }

    void happen() {
        happened = true;
        action.run();
    }

    /** Earlier first; of one instant, scheduled first. */
    @Override
    public int compareTo(Event other) {
        final int byTime = Long.compare(time, other.time);
        return byTime != 0 ? byTime : Long.compare(order, other.order);
    }
}
