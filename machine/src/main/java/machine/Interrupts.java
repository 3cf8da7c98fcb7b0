// SPDX-License-Identifier: MIT
package machine;

import device.InterruptLine;
import java.util.ArrayList;
import java.util.List;

/**
 * The interrupt lines of one machine, level-triggered, with a mask.
 *
 * <p>Up to 64 lines; line n is bit n. A line is pending while it is asserted and enabled. Lines have no rank: a kernel
 * gives them one by the order in which it looks at them and by the mask it sets meanwhile.
 */
public final class Interrupts {
    private final List<String> names = new ArrayList<>();
    private long asserted;
    private long enabled = -1L;

    /** Adds a line and returns what its device drives. */
    public InterruptLine add(String name) {
        if (names.size() == Long.SIZE) {
            throw new IllegalStateException("no interrupt line left for " + name + ": a machine has " + Long.SIZE);
        }
        final long bit = 1L << names.size();
        names.add(name);
        return on -> asserted = on ? asserted | bit : asserted & ~bit;
    }

    /** Chooses which lines reach the processor; all do at first. */
    public void enable(long mask) {
        enabled = mask;
    }

    /** The lines that are enabled. */
    public long enabled() {
        return enabled;
    }

    /** The lines that are asserted and enabled, one bit each. */
    public long pending() {
        return asserted & enabled;
    }

    /** The device on a line. */
    public String name(int line) {
        return names.get(line);
    }

    /** The line of a device, or -1. */
    public int line(String name) {
        return names.indexOf(name);
    }
}
