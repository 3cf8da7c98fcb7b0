// SPDX-License-Identifier: MIT
package machine.command;

import alpha.tool.Profile;
import java.io.PrintStream;

/** {@code profile}: runs a program and tells where its instructions were. */
final class ProfileCommand extends ProgramCommand {
    ProfileCommand() {
        super("--top", "--every");
    }

    @Override
    public String help() {
        return """
            spin machine profile [--top N] [--every N] %s
              runs a program; at its end writes the blocks that took most instructions to standard error
              --top N       how many blocks (10)
              --every N     looks at every N-th instruction only, which is faster (1)
              %s""".formatted(Loaded.FORM, Loaded.HELP);
    }

    @Override
    void check(Options options) {
        if (options.number("--every", 1) == 0) {
            throw new IllegalArgumentException("option --every needs at least 1");
        }
    }

    @Override
    int run(Loaded loaded, Options options, PrintStream err) {
        final Profile profile = new Profile(loaded.program(), loaded.image(), loaded.engine().state());
        final boolean ended = profile.run(Loaded.limit(options), options.number("--every", 1));
        profile.print((int) Math.min(options.number("--top", 10), Integer.MAX_VALUE), err::println);
        return loaded.end(ended, err);
    }
}
