// SPDX-License-Identifier: MIT
package alpha.compile;

/**
 * What translations of a region may take for granted, until it has failed to hold too often.
 *
 * <p>Two things are given up for good. A third comes and goes: the FPCR of a program is not relaxed before its first inexact result, and
 * is from then on, so a region translated for a strict one asks at its entry whether it still is.
 */
final class Care {
    private static final int PATIENCE = 32;
    /** Accesses apart fewer instructions after the last count as frequent: to leave the region costs less than to look up each access. */
    private static final long PACE = 2000;
    private static final int MOST_TURNS = 4;

    private int apart;
    private int floats;
    private int strict;
    private int turns;
    private boolean isStrict;
    private long lastApart;

    /** Accesses near each other lie in one page. */
    boolean hasRuns() {
        return apart < PATIENCE;
    }

    /** Floating operations are within what the host does exactly. */
    boolean hasHostFloats() {
        return floats < PATIENCE && !isStrict;
    }

    /** Floating operations would be, were the FPCR relaxed. */
    boolean awaitsRelaxed() {
        return floats < PATIENCE && isStrict && turns < MOST_TURNS;
    }

    /** Notes what was missed when {@code executed} instructions had been; true when the region is to be translated anew. */
    boolean note(RuntimeException miss, long executed) {
        if (miss == Miss.APART) {
            return isApartTooOften(executed);
        }
        if (miss == Miss.FLOAT) {
            return ++floats == PATIENCE;
        }
        if (miss == Miss.STRICT && ++strict >= PATIENCE && !isStrict || miss == Miss.RELAXED && isStrict) {
            isStrict = !isStrict;
            strict = 0;
            turns++;
            return true;
        }
        return false;
    }

    private boolean isApartTooOften(long executed) {
        final boolean isSoon = executed - lastApart < PACE;
        lastApart = executed;
        if (!isSoon && apart < PATIENCE) {
            apart = Math.max(0, apart - 1);
            return false;
        }
        return ++apart == PATIENCE;
    }
}
