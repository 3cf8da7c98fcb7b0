// SPDX-License-Identifier: MIT
package alpha.cpu;

/** What executes instructions: one processor in user mode over one MMU. */
public interface Engine {
    /** The state it works on. */
    State state();

    /**
     * Executes instructions until something happens that the owner must know.
     *
     * <p>Stops with {@link Event.Done} after at least {@code limit} instructions and soon after; with {@link Event.Interrupt} soon
     * after {@link State#interrupt}. {@link State#executed} tells how many there were. Never throws for what a program does.
     *
     * @param limit how many instructions, at least 1
     */
    Event run(long limit);
}
