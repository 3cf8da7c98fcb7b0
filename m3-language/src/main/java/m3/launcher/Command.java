// SPDX-License-Identifier: MIT
package m3.launcher;

import java.util.List;

/** What a launcher does with its words; {@link #run} gives every launcher the same manners. */
@FunctionalInterface
public interface Command {
  /** Does what {@code words} say and gives the exit code. */
  int dispatch(List<String> words, Terminal terminal) throws UsageError;

  /** Runs {@code command}, the launcher {@code name}: 2 when its words were not understood, 70 when this system is wrong. */
  static int run(String name, Command command, List<String> words, Terminal terminal) {
    try {
      return command.dispatch(words, terminal);
    } catch (UsageError error) {
      terminal.err().println(name + ": " + error.getMessage());
      terminal.err().println(name + ": `" + name + " help` shows how it is used");
      return 2;
    } catch (RuntimeException | Error broken) {
      return Failures.internal(name, broken, terminal);
    }
  }
}
