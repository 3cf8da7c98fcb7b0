// SPDX-License-Identifier: MIT
package machine;

import time.RealClock;

/** Decides what one turn under a real clock brings: from the host, or from the log of an earlier run. */
sealed interface Journal permits Live, Recorder, Player {
    /** Sets the clock for this turn and delivers what has come from outside. */
    void turn(RealClock clock, Gate gate);

    /** True when turns come from a log, so that there is nothing to sleep for. */
    default boolean isReplay() {
        return false;
    }

    /** True when no further turn can come. */
    default boolean isExhausted() {
        return false;
    }
}
