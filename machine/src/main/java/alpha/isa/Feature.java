// SPDX-License-Identifier: MIT
package alpha.isa;

/** An extension of the instruction set, with its bit in AMASK (AHB section 4.11.1 and appendix D.3). */
public enum Feature {
    /** What every processor has. */
    BASE(0),
    /** Loads, stores and sign extension of bytes and words. */
    BWX(1 << 0),
    /** Square root, and moves between integer and floating registers. */
    FIX(1 << 1),
    /** Counting of bits. */
    CIX(1 << 2),
    /** Minimum, maximum, pack and unpack of small integers. */
    MAX(1 << 8);

    private final int mask;

    Feature(int mask) {
        this.mask = mask;
    }

    /** The bit AMASK clears when the feature is there. */
    public int mask() {
        return mask;
    }
}
