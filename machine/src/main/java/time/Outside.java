// SPDX-License-Identifier: MIT
package time;

import java.util.function.Consumer;

/**
 * The one gate through which anything from outside enters a machine.
 *
 * <p>Host threads (a terminal, a TAP device) post bytes at any time; the machine takes them in on its own
 * thread at the start of a turn and logs them, so that a run can be replayed.
 */
public interface Outside {
    /**
     * Opens a channel: bytes given to the answer on any thread reach {@code receiver} on the machine's thread.
     * An empty array says that nothing more will come.
     *
     * @param channel a name unique in the machine; it labels the bytes in the log
     * @throws IllegalStateException when the channel is open already
     */
    Consumer<byte[]> open(String channel, Consumer<byte[]> receiver);

    /** False in a replay: what came from the host comes from the log, so nothing of the host need be opened. */
    boolean isLive();
}
