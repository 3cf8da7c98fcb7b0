// SPDX-License-Identifier: MIT
package net;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An Ethernet segment within one process: every frame reaches all others attached.
 *
 * <p>Half duplex at a given rate: one frame at a time, each with preamble, padding to 60 bytes, frame check
 * and gap as IEEE 802.3 has them; no collisions, later senders wait. All machines must run on one host thread and
 * share one course of time ({@code machine.LockStep}).
 */
public final class Segment implements Wire {
    /** The paper's Ethernet: 10 Mb/s. */
    public static final long ETHERNET = 10_000_000;
    private static final int PREAMBLE = 8;
    private static final int FRAME_CHECK = 4;
    private static final int GAP = 12;
    private static final int SHORTEST = 60;
    private static final long PROPAGATION = 500;

    private final long bitsPerSecond;
    private final List<End> ends = new ArrayList<>();
    private long freeAt;

    /** A segment of {@code bitsPerSecond}. */
    public Segment(long bitsPerSecond) {
        if (bitsPerSecond <= 0) {
            throw new IllegalArgumentException("a wire needs a positive rate, not " + bitsPerSecond + " b/s");
        }
        this.bitsPerSecond = bitsPerSecond;
    }

    @Override
    public Plug attach(Attachment attachment) {
        final End end = new End(Objects.requireNonNull(attachment));
        ends.add(end);
        return end;
    }

    /** Nanoseconds that a frame of {@code length} bytes (without frame check) occupies the wire. */
    public long occupancy(int length) {
        final long bytes = PREAMBLE + Math.max(SHORTEST, length) + FRAME_CHECK + GAP;
        return Math.ceilDiv(bytes * 8 * 1_000_000_000L, bitsPerSecond);
    }

    private final class End implements Plug {
        private final Attachment attachment;

        End(Attachment attachment) {
            this.attachment = attachment;
        }

        @Override
        public void send(byte[] frame) {
            final byte[] copy = frame.clone();
            freeAt = Math.max(attachment.timeline().now(), freeAt) + occupancy(copy.length);
            for (final End other : ends) {
                if (other != this) {
                    other.attachment.timeline().at(freeAt + PROPAGATION, () -> other.arrive(copy));
                }
            }
        }

        private void arrive(byte[] frame) {
            if (ends.contains(this)) {
                attachment.receiver().accept(frame.clone());
            }
        }

        @Override
        public void close() {
            ends.remove(this);
        }
    }
}
