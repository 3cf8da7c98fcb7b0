// SPDX-License-Identifier: MIT
package alpha.compile;

import java.util.Arrays;

/** How often places were reached; two that share an entry of the table forget each other, which only delays them. */
final class Heat {
    private static final int ENTRIES = 1 << 13;

    private final long[] places = new long[ENTRIES];
    private final int[] heat = new int[ENTRIES];

    /** Heats a place; true when it has reached {@code threshold}, and is cold again. */
    boolean add(long pc, int amount, int threshold) {
        final int at = (int) (pc * 0x9e3779b97f4a7c15L >>> 40) & ENTRIES - 1;
        if (places[at] != pc) {
            places[at] = pc;
            heat[at] = 0;
        }
        heat[at] += amount;
        if (heat[at] < threshold) {
            return false;
        }
        heat[at] = 0;
        return true;
    }

    /** Makes all places cold. */
    void clear() {
        Arrays.fill(heat, 0);
    }
}
