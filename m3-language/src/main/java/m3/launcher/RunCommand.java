// SPDX-License-Identifier: MIT
package m3.launcher;

import m3.M3Language;
import m3.program.Library;
import m3.program.PreparedPrograms;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;

/** {@code m3 run}, and {@code m3 FILE}: runs a program in a context of its own. */
final class RunCommand {
  private RunCommand() {}

  static int run(Arguments arguments, Terminal terminal) throws UsageError {
    arguments.requirePaths();
    return run(program(arguments), String.join(" ", arguments.paths), arguments, terminal);
  }

  /** Runs the program {@code list}, lines as the language takes them, called {@code name}, with the options of {@code arguments}. */
  static int run(String list, String name, Arguments arguments, Terminal terminal) throws UsageError {
    Context.Builder builder = Context.newBuilder(M3Language.ID)
        .allowExperimentalOptions(true)
        .options(arguments.polyglot)
        .option("m3.colour", String.valueOf(terminal.colour()))
        .arguments(M3Language.ID, arguments.program.toArray(String[]::new))
        .in(terminal.in()).out(terminal.out()).err(terminal.err())
        .useSystemExit(false);
    PreparedPrograms.begin(list, Library.inFolders(arguments.polyglot.getOrDefault("m3.library", "")));
    try {
      return run(builder, source(list, name), terminal);
    } catch (IllegalArgumentException unknownOption) {
      throw new UsageError(unknownOption.getMessage());
    }
  }

  private static int run(Context.Builder builder, Source program, Terminal terminal) {
    try (Context context = builder.build()) {
      return eval(context, program, terminal);
    } catch (PolyglotException failedAtExit) {
      return Failures.report("m3", failedAtExit, terminal);
    }
  }

  private static int eval(Context context, Source program, Terminal terminal) {
    try {
      context.eval(program);
      return 0;
    } catch (PolyglotException failed) {
      return Failures.report("m3", failed, terminal);
    }
  }

  private static String program(Arguments arguments) {
    StringBuilder lines = new StringBuilder();
    arguments.folders.forEach(folder -> lines.append("-I ").append(folder).append('\n'));
    arguments.paths.forEach(path -> lines.append(path).append('\n'));
    return lines.toString();
  }

  private static Source source(String program, String name) {
    return Source.newBuilder(M3Language.ID, program, name).mimeType(M3Language.PROGRAM_MIME_TYPE).buildLiteral();
  }
}
