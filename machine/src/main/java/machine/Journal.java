// SPDX-License-Identifier: MIT
package machine;

import time.RealClock;
import time.Trace;

/** Decides what one turn under a real clock brings: from the host, or from the log of an earlier run. */
sealed interface Journal permits Live, Recorder, Player {
    /** Sets the clock for this turn and delivers what has come from outside; {@code trace} is what was done until now. */
    void turn(RealClock clock, Gate gate, Trace trace);

    /** The machine is switched off and did what {@code trace} has. */
    default void end(Trace trace) {
    }

    /** True when turns come from a log, so that there is nothing to sleep for. */
    default boolean isReplay() {
        return false;
    }

    /** True when no further turn can come. */
    default boolean isExhausted() {
        return false;
    }
}
