// SPDX-License-Identifier: MIT
package machine.command;

import alpha.tool.Profile;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;

/** {@code profile}: runs a program and tells where its instructions were. */
final class ProfileCommand implements Command {
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
    public Set<String> options() {
        final Set<String> options = new HashSet<>(Loaded.OPTIONS);
        options.addAll(Set.of("--top", "--every"));
        return options;
    }

    @Override
    public boolean passesArguments() {
        return true;
    }

    @Override
    public int run(Options options, InputStream in, PrintStream out, PrintStream err) {
        final long every = options.number("--every", 1);
        if (every == 0) {
            throw new IllegalArgumentException("option --every needs at least 1");
        }
        try (Loaded loaded = Loaded.of(options, in, out, err)) {
            final Profile profile = new Profile(loaded.program(), loaded.image(), loaded.engine().state());
            final boolean ended = profile.run(Loaded.limit(options), every);
            profile.print((int) Math.min(options.number("--top", 10), Integer.MAX_VALUE), err::println);
            return loaded.end(ended, err);
        }
    }
}
