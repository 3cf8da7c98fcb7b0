// SPDX-License-Identifier: MIT
package device.scsi;

/**
 * How often a disk fails, drawn from a seed.
 *
 * @param readError chance that a read ends in MEDIUM ERROR
 * @param tornWrite chance that a write stops midway with MEDIUM ERROR, its first blocks changed
 * @param seed decides which
 */
public record DiskFaults(double readError, double tornWrite, long seed) {
    /** A disk that does not fail. */
    public static final DiskFaults NONE = new DiskFaults(0, 0, 0);

    /** Refuses what is not a probability. */
    public DiskFaults {
        if (!(readError >= 0 && readError <= 1 && tornWrite >= 0 && tornWrite <= 1)) {
            throw new IllegalArgumentException("a probability lies between 0 and 1");
        }
    }
}
