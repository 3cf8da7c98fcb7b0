// SPDX-License-Identifier: MIT
package alpha.compile;

/** What translations of a region may take for granted, until it has failed to hold too often. */
final class Care {
    private static final int PATIENCE = 32;

    private int apart;
    private int floats;

    /** Accesses near each other lie in one page. */
    boolean hasRuns() {
        return apart < PATIENCE;
    }

    /** Floating operations are within what the host does exactly. */
    boolean hasHostFloats() {
        return floats < PATIENCE;
    }

    /** Notes what was missed; true when the region is to be translated anew. */
    boolean note(RuntimeException miss) {
        return miss == Miss.APART && ++apart == PATIENCE || miss == Miss.FLOAT && ++floats == PATIENCE;
    }
}
