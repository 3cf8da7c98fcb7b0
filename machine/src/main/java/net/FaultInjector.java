// SPDX-License-Identifier: MIT
package net;

import java.util.Objects;
import java.util.SplittableRandom;
import time.Timeline;

/**
 * Makes any wire bad, by a seed: the same seed and the same traffic give the same faults.
 *
 * <p>Faults strike where a frame is sent. Each machine attached draws from a stream of its own.
 */
public final class FaultInjector implements Wire {
    private final Wire wire;
    private final SplittableRandom seeds;
    private Faults faults;
    private boolean cut;

    /** Wraps {@code wire}. */
    public FaultInjector(Wire wire, Faults faults, long seed) {
        this.wire = Objects.requireNonNull(wire);
        this.faults = Objects.requireNonNull(faults);
        this.seeds = new SplittableRandom(seed);
    }

    /** From now on this bad. */
    public void set(Faults next) {
        faults = Objects.requireNonNull(next);
    }

    /** Cuts the wire, or mends it; frames under way still arrive. */
    public void setCut(boolean on) {
        cut = on;
    }

    @Override
    public Plug attach(Attachment attachment) {
        return new BadPlug(wire.attach(attachment), attachment.timeline(), seeds.split());
    }

    private final class BadPlug implements Plug {
        private final Plug plug;
        private final Timeline timeline;
        private final SplittableRandom random;
        private long freeAt;
        private boolean closed;

        BadPlug(Plug plug, Timeline timeline, SplittableRandom random) {
            this.plug = plug;
            this.timeline = timeline;
            this.random = random;
        }

        private boolean strikes(double probability) {
            return probability > 0 && random.nextDouble() < probability;
        }

        @Override
        public void send(byte[] frame) {
            if (cut || strikes(faults.loss())) {
                return;
            }
            final byte[] copy = frame.clone();
            if (copy.length > 0 && strikes(faults.corrupt())) {
                copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
            }
            pass(copy);
            if (strikes(faults.duplicate())) {
                pass(copy.clone());
            }
        }

        private void pass(byte[] frame) {
            final long wait = queue(frame.length) + faults.delay()
                + (faults.jitter() == 0 ? 0 : random.nextLong(faults.jitter() + 1))
                + (strikes(faults.reorder()) ? faults.hold() : 0);
            if (wait == 0) {
                plug.send(frame);
            } else {
                timeline.after(wait, () -> {
                    if (!closed) {
                        plug.send(frame);
                    }
                });
            }
        }

        private long queue(int length) {
            if (faults.bitsPerSecond() == 0) {
                return 0;
            }
            final long now = timeline.now();
            freeAt = Math.max(now, freeAt) + Math.ceilDiv(length * 8_000_000_000L, faults.bitsPerSecond());
            return freeAt - now;
        }

        @Override
        public void close() {
            closed = true;
            plug.close();
        }
    }
}
