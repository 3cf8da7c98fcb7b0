// SPDX-License-Identifier: MIT
package net;

import java.util.Objects;

/** A wire with an observer: the base of tracing, capture and counting. */
public final class ObservedWire implements Wire {
    private final Wire wire;
    private final Observer observer;

    /** Wraps {@code wire}. */
    public ObservedWire(Wire wire, Observer observer) {
        this.wire = Objects.requireNonNull(wire);
        this.observer = Objects.requireNonNull(observer);
    }

    @Override
    public Plug attach(Attachment attachment) {
        final Plug plug = wire.attach(attachment.receivingBy(frame -> {
            observer.saw(attachment.timeline().now(), attachment.name(), false, frame);
            attachment.receiver().accept(frame);
        }));
        return new Plug() {
            @Override
            public void send(byte[] frame) {
                observer.saw(attachment.timeline().now(), attachment.name(), true, frame);
                plug.send(frame);
            }

            @Override
            public void close() {
                plug.close();
            }
        };
    }
}
