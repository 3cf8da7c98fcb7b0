// SPDX-License-Identifier: MIT
package m3.launcher;

import java.util.Arrays;
import java.util.List;

/**
 * The command {@code m3}.
 *
 * <p>Exit codes: 0 all well; 1 the program was refused or failed; 2 the command line was not understood; the guest's own
 * code when it exits with one; 70 an error of this system.
 */
public final class M3 {
  static final String USAGE = """
      m3 FILE.m3 [ARGUMENT]...                              runs a program
      m3 run [-I DIR]... PATH... [-- ARGUMENT...]           runs the program of these files and folders
      m3 check [-I DIR]... [--json] PATH...                 checks units without running them
      m3 compile [-I DIR]... [--unsigned] PATH... -o FILE   makes one object file of these units
      m3 test [-I DIR]... DIR... [-- ARGUMENT...]           runs each DIR/*Test.m3 and counts what passed
      m3 explain M3-nnnn                                    explains a diagnostic
      m3 help | version

      A PATH is a file or a folder, which stands for every .i3, .m3, .ig and .mg in it, or for what its m3makefile asks for;
      -I adds a folder in which imported units are looked for. Options of the engine and its tools, such as --engine.TraceCompilation, come before the paths.""";

  private M3() {}

  public static void main(String[] words) {
    System.exit(run(Arrays.asList(words), Terminal.ofProcess()));
  }

  /** Runs one command; gives the exit code. */
  public static int run(List<String> words, Terminal terminal) {
    return Command.run("m3", M3::dispatch, words, terminal);
  }

  private static int dispatch(List<String> words, Terminal terminal) throws UsageError {
    String command = words.isEmpty() ? "" : words.getFirst();
    List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
    return switch (command) {
      case "run" -> RunCommand.run(Arguments.parse(rest, false), terminal);
      case "check" -> CheckCommand.run(Arguments.parse(rest, false), terminal);
      case "compile" -> CompileCommand.run(Arguments.parse(rest, false), terminal);
      case "test" -> TestCommand.run(Arguments.parse(rest, false), terminal);
      case "explain" -> ExplainCommand.run(rest, terminal);
      case "help", "--help", "-h" -> {
        terminal.print(USAGE);
        yield 0;
      }
      case "version", "--version" -> {
        terminal.print("m3 0.1.0, Modula-3 on Java " + Runtime.version().feature());
        yield 0;
      }
      case "" -> throw new UsageError("nothing to do");
      default -> RunCommand.run(Arguments.parse(words, true), terminal);
    };
  }
}
