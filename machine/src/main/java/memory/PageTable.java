// SPDX-License-Identifier: MIT
package memory;

/**
 * The translations of one address space: three levels of 1,024, as 43-bit addresses of 8 KB pages divide.
 *
 * <p>An entry is {@code frame << 8 | protection bits | PRESENT}; 0 means that none is installed.
 */
final class PageTable {
    static final long PRESENT = 0x80;
    private static final int LEVEL = 1024;

    private final long[][][] root = new long[LEVEL][][];

    /** The entry of a page, 0 when there is none; {@code address} is good. */
    long get(long address) {
        final long[][] middle = root[(int) (address >>> 33) & LEVEL - 1];
        if (middle == null) {
            return 0;
        }
        final long[] leaf = middle[(int) (address >>> 23) & LEVEL - 1];
        return leaf == null ? 0 : leaf[(int) (address >>> 13) & LEVEL - 1];
    }

    /** Replaces the entry of a page. */
    void set(long address, long entry) {
        final int top = (int) (address >>> 33) & LEVEL - 1;
        final int next = (int) (address >>> 23) & LEVEL - 1;
        if (root[top] == null) {
            root[top] = new long[LEVEL][];
        }
        if (root[top][next] == null) {
            root[top][next] = new long[LEVEL];
        }
        root[top][next][(int) (address >>> 13) & LEVEL - 1] = entry;
    }
}
