// SPDX-License-Identifier: MIT
package machine;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import machine.command.Command;
import machine.command.Commands;
import machine.command.Options;
import net.WireException;

/** The command line {@code spin machine}. */
public final class Station {
    private static final int SUCCESS = 0;
    private static final int FAILURE = 1;
    private static final int USAGE = 2;

    private Station() {
    }

    /** Runs one command; exit code 0 when it went well, 1 when it failed, 2 when it was not understood. */
    public static int run(String[] arguments, InputStream in, PrintStream out, PrintStream err) {
        final Map<String, Command> commands = Commands.all();
        final List<String> words = Arrays.asList(arguments);
        if (words.isEmpty() || words.getFirst().equals("--help") || words.getFirst().equals("help")) {
            commands.values().forEach(command -> out.println(command.help()));
            return words.isEmpty() ? USAGE : SUCCESS;
        }
        final Command command = commands.get(words.getFirst());
        if (command == null) {
            err.println("error: no command `" + words.getFirst() + "`; there are " + String.join(", ", commands.keySet()));
            return USAGE;
        }
        final List<String> rest = words.subList(1, words.size());
        if (command.passesArguments() ? !rest.isEmpty() && rest.getFirst().equals("--help") : rest.contains("--help")) {
            out.println(command.help());
            return SUCCESS;
        }
        try {
            return command.run(Options.parse(rest, command.options(), command.passesArguments()), in, out, err);
        } catch (IllegalArgumentException refused) {
            err.println("error: " + refused.getMessage());
            return USAGE;
        } catch (WireException | UncheckedIOException | DivergenceException failure) {
            err.println("error: " + failure.getMessage());
            return FAILURE;
        }
    }

    /** Runs {@link #run} and ends the process with its code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.in, System.out, System.err));
    }
}
