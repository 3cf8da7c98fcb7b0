// SPDX-License-Identifier: MIT
package machine.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Set;

/** One command of {@code spin machine}. */
public interface Command {
    /** Its name and what it takes, then a line on each option. */
    String help();

    /** The options it knows, with their two dashes. */
    Set<String> options();

    /** True when what follows its first word is not for it but for the program that this word names. */
    default boolean passesArguments() {
        return false;
    }

    /**
     * Runs it; returns the exit code.
     *
     * @throws IllegalArgumentException when what the user gave makes no sense
     */
    int run(Options options, InputStream in, PrintStream out, PrintStream err);
}
