// SPDX-License-Identifier: MIT
package net;

import java.util.Objects;
import java.util.function.Consumer;
import time.Outside;
import time.Timeline;

/**
 * Who is attached to a wire.
 *
 * @param name unique in its machine; also the channel that logs what comes from the host
 * @param timeline the machine's time
 * @param outside the machine's gate, for wires that carry frames from the host
 * @param receiver takes each frame that arrives; the array is the receiver's to keep
 */
public record Attachment(String name, Timeline timeline, Outside outside, Consumer<byte[]> receiver) {
    /** All parts are required. */
    public Attachment {
        Objects.requireNonNull(name);
        Objects.requireNonNull(timeline);
        Objects.requireNonNull(outside);
        Objects.requireNonNull(receiver);
    }

    /** The same machine with something between it and the wire. */
    Attachment receivingBy(Consumer<byte[]> other) {
        return new Attachment(name, timeline, outside, other);
    }
}
