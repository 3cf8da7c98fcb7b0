// SPDX-License-Identifier: MIT
package machine.command;

import alpha.tool.Tracer;
import java.io.PrintStream;

/** {@code trace}: runs a program and tells each instruction and what it changed. */
final class TraceCommand extends ProgramCommand {
    TraceCommand() {
        super("--skip", "--count");
    }

    @Override
    public String help() {
        return """
            spin machine trace [--skip N] [--count N] %s
              runs a program; writes each instruction and the registers it changed to standard error
              --skip N      begins after N instructions (0)
              --count N     ends after N more (all), and so does the program
              %s""".formatted(Loaded.FORM, Loaded.HELP);
    }

    @Override
    int run(Loaded loaded, Options options, PrintStream err) {
        final long limit = Loaded.limit(options);
        final long skip = Math.min(options.number("--skip", 0), limit);
        final long count = Math.min(options.number("--count", Long.MAX_VALUE), limit - skip);
        final boolean ended = skip > 0 && loaded.program().run(skip) || new Tracer(loaded.program(), loaded.engine().state(), err::println).run(count);
        return !ended && options.has("--count") ? 0 : loaded.end(ended, err);
    }
}
