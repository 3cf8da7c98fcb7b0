// SPDX-License-Identifier: MIT
package m3.launcher;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;

/**
 * {@code m3 run --seeds 1..1000}: runs a program with one seed after the other until it fails, so that a race shows.
 *
 * <p>A program that never fails but prints different things is told of too. All runs read the same input.
 */
final class SeedSearch {
  private final Source program;
  private final LongFunction<Context.Builder> contexts;
  private final Terminal terminal;
  private final byte[] input;
  private final Map<String, Long> outputs = new LinkedHashMap<>();

  private SeedSearch(LongFunction<Context.Builder> contexts, Source program, Terminal terminal) {
    this.program = program;
    this.contexts = contexts;
    this.terminal = terminal;
    try {
      this.input = terminal.in().available() > 0 ? terminal.in().readAllBytes() : new byte[0];
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Runs the program with the seeds that {@code arguments} give; 1 when it failed with one. */
  static int run(Arguments arguments, LongFunction<Context.Builder> contexts, Source program, Terminal terminal) {
    SeedSearch search = new SeedSearch(contexts, program, terminal);
    for (long seed = arguments.seeds.first(); seed <= arguments.seeds.last(); seed++) {
      int code = search.one(seed);
      if (code != 0) {
        terminal.err().println("fails with seed " + seed + "; `m3 run --seed " + seed + "` repeats it");
        return code;
      }
    }
    search.tell(arguments.seeds);
    return 0;
  }

  private int one(long seed) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal own = new Terminal(new ByteArrayInputStream(input), out, new PrintStream(err, true, StandardCharsets.UTF_8), terminal.colour());
    int code;
    try (Context context = contexts.apply(seed).in(own.in()).out(out).err(err).build()) {
      code = RunCommand.eval(context, program, own);
    } catch (PolyglotException failedAtExit) {
      code = Failures.report("m3", failedAtExit, own);
    }
    outputs.putIfAbsent(out.toString(StandardCharsets.UTF_8), seed);
    if (code != 0) {
      show(out, err);
    }
    return code;
  }

  private void show(ByteArrayOutputStream out, ByteArrayOutputStream err) {
    try {
      out.writeTo(terminal.out());
      terminal.out().flush();
      err.writeTo(terminal.err());
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }

  private void tell(Seeds seeds) {
    String count = seeds.last() - seeds.first() + 1 + " seeds, no failure";
    terminal.err().println(outputs.size() == 1 ? count + ", one output"
        : count + ", but " + outputs.size() + " different outputs: first with the seeds " + outputs.values());
  }
}
