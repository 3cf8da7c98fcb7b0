// SPDX-License-Identifier: MIT
package alpha.compile;

import java.util.Arrays;

/** The places where a region can be left for the interpreter, by index. */
final class Exits {
    private long[] places = new long[32];
    private int[] refunds = new int[32];
    private int count;

    /**
     * Adds a place.
     *
     * @param pc the instruction at which the interpreter goes on
     * @param refund how many instructions of its block were paid for and not executed
     * @return its index
     */
    int add(long pc, int refund) {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
            refunds = Arrays.copyOf(refunds, 2 * count);
        }
        places[count] = pc;
        refunds[count] = refund;
        return count++;
    }

    long pc(int index) {
        return places[index];
    }

    int refund(int index) {
        return refunds[index];
    }
}
