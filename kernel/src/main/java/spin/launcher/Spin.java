// SPDX-License-Identifier: MIT
package spin.launcher;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import m3.launcher.Command;
import m3.launcher.Terminal;
import m3.launcher.UsageError;
import machine.Station;

/**
 * The command {@code spin}.
 *
 * <p>Exit codes: 0 all well; 1 something was refused or failed; 2 the command line was not understood; 70 an error of
 * this system.
 */
public final class Spin {
  static final String USAGE = """
      spin run [OPTION]... PATH... boots the kernel and loads extensions, each into a domain of its own
      spin list KIND [GLOB] [-v] [--json] -- PATH...
                                   runs them, and lists domains, events, handlers or strands when all is at rest
      spin explain EVENT -- PATH...
                                   how an event such as Store.Put is decided, and what became of its last raise
      spin trace GLOB [--if EXPR] [--hist EXPR] [--count] [--stack] -- PATH...
                                   prints or counts calls of any procedures, such as 'Store.*'
      spin graph -- PATH...        draws domains, events, handlers and guards as SVG
      spin machine COMMAND ...     works with the simulated workstation alone; `spin machine help` says how
      spin help | version

      What each extension may use: --heap=BYTES --threads=N --processor=NANOSECONDS --depth=ACTIVATIONS --handlers=N;
      what is done when it fails: --restart=none|once|always.
      A PATH is an object file (.o, made by `m3 compile`), a source file, or a folder of source files, which becomes one
      object file; a folder without source files stands for the folders in it, in the order of their names.

      list, explain, trace and graph send what extensions print to standard error. EXPR is Modula-3 over the formals.""";

  private Spin() {}

  public static void main(String[] words) {
    System.exit(run(Arrays.asList(words), Terminal.ofProcess()));
  }

  /** Runs one command; gives the exit code. */
  public static int run(List<String> words, Terminal terminal) {
    return Command.run("spin", Spin::dispatch, words, terminal);
  }

  private static int dispatch(List<String> words, Terminal terminal) throws UsageError {
    String command = words.isEmpty() ? "" : words.getFirst();
    List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
    return switch (command) {
      case "run" -> RunCommand.run(rest, terminal);
      case "list", "explain", "trace", "graph" -> SeeCommands.run(command, rest, terminal);
      case "machine" -> Station.run(rest.toArray(String[]::new), terminal.in(), new PrintStream(terminal.out(), true),
          terminal.err());
      case "help", "--help", "-h" -> {
        terminal.print(USAGE);
        yield 0;
      }
      case "version", "--version" -> {
        terminal.print("spin 0.1.0");
        yield 0;
      }
      case "" -> throw new UsageError("nothing to do");
      default -> throw new UsageError("there is no command `" + command + "`");
    };
  }
}
