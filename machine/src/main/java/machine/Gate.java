// SPDX-License-Identifier: MIT
package machine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import time.Outside;

/**
 * Takes bytes from host threads and hands them to devices on the machine's thread.
 *
 * <p>Posting wakes a machine that sleeps in {@link #sleep}. When {@link #MOST} posts wait, a host thread that
 * brings more waits too, so that a flood stays in the host's own queues and is dropped there.
 */
final class Gate implements Outside {
    private static final int MOST = 1024;

    private record Arrival(String channel, byte[] bytes) {
    }

    private final ConcurrentLinkedQueue<Arrival> arrivals = new ConcurrentLinkedQueue<>();
    private final Semaphore room = new Semaphore(MOST);
    private final Map<String, Consumer<byte[]>> receivers = new LinkedHashMap<>();
    private final boolean live;
    private int openChannels;
    private volatile Thread sleeper;

    /** A gate; one that is not {@code live} (in a replay) lets nothing in from host threads. */
    Gate(boolean live) {
        this.live = live;
    }

    @Override
    public Consumer<byte[]> open(String channel, Consumer<byte[]> receiver) {
        if (receivers.putIfAbsent(channel, receiver) != null) {
            throw new IllegalStateException("channel " + channel + " is open already: give each wire and console its own name");
        }
        openChannels++;
        return live ? bytes -> post(channel, bytes) : bytes -> { };
    }

    @Override
    public boolean isLive() {
        return live;
    }

    private void post(String channel, byte[] bytes) {
        if (bytes.length > 0) {
            room.acquireUninterruptibly();
        }
        arrivals.add(new Arrival(channel, bytes.clone()));
        LockSupport.unpark(sleeper);
    }

    /** True while a host thread may still post something. */
    boolean hasChannels() {
        return live && openChannels > 0;
    }

    /** Delivers all that waits, telling {@code log} of each before. */
    void drain(BiConsumer<String, byte[]> log) {
        for (Arrival next = arrivals.poll(); next != null; next = arrivals.poll()) {
            if (next.bytes().length > 0) {
                room.release();
            }
            log.accept(next.channel(), next.bytes());
            deliver(next.channel(), next.bytes());
        }
    }

    /** Hands bytes to the receiver of a channel, from a log. */
    void deliver(String channel, byte[] bytes) {
        final Consumer<byte[]> receiver = receivers.get(channel);
        if (receiver == null) {
            throw new IllegalArgumentException("the log has bytes for channel " + channel
                + " but this machine has none of that name: replay with the configuration that was recorded");
        }
        if (bytes.length == 0) {
            openChannels--;
        }
        receiver.accept(bytes);
    }

    /** Sleeps until something is posted or about {@code nanoseconds} have passed; may return early. */
    void sleep(long nanoseconds) {
        sleeper = Thread.currentThread();
        if (arrivals.isEmpty()) {
            LockSupport.parkNanos(this, nanoseconds);
        }
        sleeper = null;
    }
}
