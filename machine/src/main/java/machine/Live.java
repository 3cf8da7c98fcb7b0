// SPDX-License-Identifier: MIT
package machine;

import time.RealClock;
import time.Trace;

/** Turns from the host, not logged. */
record Live() implements Journal {
    @Override
    public void turn(RealClock clock, Gate gate, Trace trace) {
        clock.sample();
        gate.drain((channel, bytes) -> { });
    }
}
