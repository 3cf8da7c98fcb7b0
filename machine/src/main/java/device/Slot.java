// SPDX-License-Identifier: MIT
package device;

import java.util.Objects;
import time.Outside;
import time.Timeline;
import time.Trace;

/**
 * What a bus slot gives the device in it, and all that a device may touch.
 *
 * @param name the device's name
 * @param timeline clock and events of the machine
 * @param memory physical memory, for devices that master the bus
 * @param line the device's interrupt line
 * @param outside the gate for bytes from the host
 * @param trace takes note of what the device does that can be seen from outside
 */
public record Slot(String name, Timeline timeline, BusMemory memory, InterruptLine line, Outside outside, Trace trace) {
    /** All parts are required. */
    public Slot {
        Objects.requireNonNull(name);
        Objects.requireNonNull(timeline);
        Objects.requireNonNull(memory);
        Objects.requireNonNull(line);
        Objects.requireNonNull(outside);
        Objects.requireNonNull(trace);
    }

    /** Notes in the trace that this device did something with {@code data} now. */
    public void note(byte[] data) {
        trace.note(timeline.now(), name, data);
    }
}
