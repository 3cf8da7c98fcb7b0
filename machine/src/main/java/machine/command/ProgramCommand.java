// SPDX-License-Identifier: MIT
package machine.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;

/** A command that runs a program of another Alpha: options of its own and those of {@link Loaded}, then the program and its arguments. */
abstract class ProgramCommand implements Command {
    private final Set<String> options;

    /** A command with options of its own, all of which take a value. */
    ProgramCommand(String... own) {
        final Set<String> all = new HashSet<>(Loaded.OPTIONS);
        all.addAll(Set.of(own));
        options = Set.copyOf(all);
    }

    @Override
    public final Set<String> options() {
        return options;
    }

    @Override
    public final boolean passesArguments() {
        return true;
    }

    @Override
    public final int run(Options given, InputStream in, PrintStream out, PrintStream err) {
        check(given);
        try (Loaded loaded = Loaded.of(given, in, out, err)) {
            return run(loaded, given, err);
        }
    }

    /**
     * Complains of its own options before the program is loaded.
     *
     * @throws IllegalArgumentException what is wrong and how to mend it
     */
    void check(Options given) {
        // Most have nothing to check.
    }

    /** Runs the loaded program and returns the exit code. */
    abstract int run(Loaded loaded, Options given, PrintStream err);
}
