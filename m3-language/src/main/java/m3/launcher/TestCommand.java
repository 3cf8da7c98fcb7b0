// SPDX-License-Identifier: MIT
package m3.launcher;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import m3.makefile.Makefile;

/**
 * {@code m3 test}: runs each unit of some folders whose file ends in {@code Test.m3} as a program of its own.
 *
 * <p>A test passes when it ends well and, where a file of its name with {@code .out} lies beside it, printed just that. It may import
 * what lies beside it and what the folder's m3makefile asks for; a folder with an m3makefile in src has tests in test, too.
 */
final class TestCommand {
  private static final String SUFFIX = "Test.m3";

  private TestCommand() {}

  static int run(Arguments arguments, Terminal terminal) throws UsageError {
    arguments.requirePaths();
    int passed = 0;
    int failed = 0;
    for (String path : arguments.paths) {
      Path folder = Path.of(path);
      if (!Files.isDirectory(folder)) {
        throw new UsageError("`test` takes folders, and `" + path + "` is none");
      }
      for (Path place : List.of(folder, folder.resolve("src"), folder.resolve("test"))) {
        for (Path test : tests(place)) {
          if (passes(test, Makefile.in(folder), arguments, terminal)) {
            passed++;
          } else {
            failed++;
          }
        }
      }
    }
    if (passed + failed == 0) {
      terminal.err().println("m3: there is no *" + SUFFIX + " in `" + String.join("`, `", arguments.paths) + "`, nor in their folders src and test");
    }
    terminal.print(passed + " passed, " + failed + " failed");
    return failed == 0 && passed > 0 ? 0 : 1;
  }

  private static List<Path> tests(Path folder) throws UsageError {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UsageError("cannot read `" + folder + "`: " + unreadable.getMessage());
    }
  }

  private static boolean passes(Path test, Path makefile, Arguments arguments, Terminal terminal) throws UsageError {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    StringBuilder list = new StringBuilder();
    arguments.folders.forEach(folder -> list.append("-I ").append(folder).append('\n'));
    if (makefile != null) {
      list.append("-P ").append(makefile).append('\n');
    }
    int code = RunCommand.run(list.append(test).append('\n').toString(), test.toString(), arguments,
        new Terminal(InputStream.nullInputStream(), out, new PrintStream(err, true, StandardCharsets.UTF_8), terminal.colour()));
    String printed = out.toString(StandardCharsets.UTF_8);
    String problem = code != 0 ? "it ended with code " + code : difference(test, printed);
    String name = test.getFileName().toString().replaceFirst("\\.m3$", "");
    terminal.print("test " + name + " ... " + (problem == null ? "ok" : "FAILED: " + problem));
    if (problem != null) {
      (printed + err.toString(StandardCharsets.UTF_8)).lines().forEach(line -> terminal.print("  " + line));
    }
    return problem == null;
  }

  /** In what {@code printed} differs from what is expected of {@code test}; null when it does not, or nothing is. */
  private static String difference(Path test, String printed) {
    Path expected = Path.of(test.toString().replaceFirst("m3$", "out"));
    if (!Files.isRegularFile(expected)) {
      return null;
    }
    try {
      List<String> wanted = Files.readString(expected, StandardCharsets.UTF_8).lines().toList();
      List<String> got = printed.lines().toList();
      int line = 0;
      while (line < wanted.size() && line < got.size() && wanted.get(line).equals(got.get(line))) {
        line++;
      }
      return line == wanted.size() && line == got.size() ? null
          : "line " + (line + 1) + " is not that of " + expected.getFileName() + (line < wanted.size() ? ", `" + wanted.get(line) + "`" : "");
    } catch (IOException unreadable) {
      return "cannot read " + expected;
    }
  }
}
