// SPDX-License-Identifier: MIT
package machine.command;

import java.io.PrintStream;

/** {@code run}: runs a program of another Alpha to its end. */
final class RunCommand extends ProgramCommand {
    RunCommand() {
        super("--figures");
    }

    @Override
    public String help() {
        return """
            spin machine run [--figures yes] %s
              runs a program; ends with its exit code, or 128 and the signal's number when it was killed
              --figures yes says at the end how many instructions it took and how fast they were
              %s""".formatted(Loaded.FORM, Loaded.HELP);
    }

    @Override
    int run(Loaded loaded, Options options, PrintStream err) {
        final long start = System.nanoTime();
        final boolean ended = loaded.program().run(Loaded.limit(options));
        final double seconds = (System.nanoTime() - start) / 1e9;
        if (options.has("--figures")) {
            final long executed = loaded.engine().state().executed();
            err.printf("%d instructions in %.3f s, %.1f million a second%n", executed, seconds, executed / seconds / 1e6);
        }
        return loaded.end(ended, err);
    }
}
