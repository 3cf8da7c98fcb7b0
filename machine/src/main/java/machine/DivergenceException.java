// SPDX-License-Identifier: MIT
package machine;

/** A replay did something else than the run it replays; the message names the turn and its time. */
public final class DivergenceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DivergenceException(long turn, long time, long expected, long found) {
        super(String.format("the replay leaves the log at turn %d, %d ns: the trace is %016x there and was %016x; replay with the"
            + " program and the configuration that were recorded", turn, time, found, expected));
    }
}
