// SPDX-License-Identifier: MIT
package alpha.load;

import java.util.List;

/**
 * A program ready to be put into an address space.
 *
 * @param entry where it starts
 * @param gp what register 29 holds at the start; 0 when the program finds it by itself
 * @param segments what lies where, by rising address, without overlap
 * @param headers where in memory its ELF program headers are, 0 when it has none
 * @param headerCount how many
 */
public record Image(long entry, long gp, List<Segment> segments, long headers, int headerCount) {
    /** Copies the list. */
    public Image {
        segments = List.copyOf(segments);
    }

    /**
     * Bytes at an address; what {@code size} has more than {@code bytes} is zero.
     *
     * @param address of the first byte
     * @param bytes from the file
     * @param size bytes in memory
     * @param writes the program may write here
     * @param executes the program may execute what lies here
     */
    public record Segment(long address, byte[] bytes, long size, boolean writes, boolean executes) {
    }

    /** The address after the last segment. */
    public long end() {
        final Segment last = segments.getLast();
        return last.address() + last.size();
    }
}
