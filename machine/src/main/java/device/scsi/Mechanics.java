// SPDX-License-Identifier: MIT
package device.scsi;

/**
 * How long a disk's arm and platters take; all times in nanoseconds.
 *
 * <p>A seek over d cylinders takes {@code shortest + slope * (sqrt(d) - 1)}; the platter turns without pause, so the
 * wait for a sector follows from the time. Zones are evened out to one number of sectors to a track.
 *
 * @param cylinders arm positions
 * @param heads surfaces
 * @param sectors blocks on a track
 * @param revolution one turn
 * @param shortest seek to the next cylinder
 * @param slope what the seek grows by with the square root of the distance
 * @param overhead for the controller to take a command
 */
public record Mechanics(int cylinders, int heads, int sectors, long revolution, long shortest, long slope, long overhead) {
    /** The paper's HP C2247: 5400 turns a minute, 13 surfaces, 2051 cylinders; a third of the stroke takes 10 ms. */
    public static final Mechanics HP_C2247 = new Mechanics(2051, 13, 77, 11_111_111, 2_500_000, 298_000, 1_100_000);

    /** Blocks that fit. */
    public long blocks() {
        return (long) cylinders * heads * sectors;
    }

    /** Which cylinder holds {@code block}. */
    public int cylinder(long block) {
        return (int) Math.min(cylinders - 1, block / ((long) heads * sectors));
    }

    /** Time to move the arm. */
    public long seek(int from, int to) {
        return from == to ? 0 : shortest + (long) (slope * (Math.sqrt(Math.abs(to - from)) - 1));
    }

    /** Time until the head, in place at {@code time}, meets {@code block}. */
    public long rotation(long time, long block) {
        final long target = block % sectors * revolution / sectors;
        return Math.floorMod(target - time, revolution);
    }

    /** Time for one block to pass the head. */
    public long blockTime() {
        return revolution / sectors;
    }
}
