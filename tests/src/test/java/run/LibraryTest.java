// SPDX-License-Identifier: MIT
package run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import m3.M3Language;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.io.IOAccess;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each program tests/library/NAMETest.m3 finds what it expects of some standard interfaces, and tells how much that was.
 *
 * <p>It runs on every engine, in an empty folder of its own that it may write to, with one
 * argument and one variable of the environment. What is compiled at once has no counts of calls, so that every call seems worth
 * inlining and each of some hundred procedures grows to the compiler's whole budget of 12,000 nodes; a budget of 1,000 inlines the
 * calls that any program's would. What it prints is NAMETest.out; with -Dbless=true that file is written instead, for a person to read.
 */
class LibraryTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));
  private static final List<Map<String, String>> ENGINES = List.of(Map.of("engine.Compilation", "false"), Map.of(),
      Map.of("engine.CompileImmediately", "true", "engine.BackgroundCompilation", "false",
          "compiler.InliningInliningBudget", "1000", "compiler.InliningExpansionBudget", "1000"));

  static Stream<Arguments> programs() throws IOException {
    List<Arguments> all = new ArrayList<>();
    try (var files = Files.list(ROOT.resolve("tests/library"))) {
      for (Path file : files.filter(f -> f.toString().endsWith("Test.m3")).sorted().toList()) {
        ENGINES.forEach(engine -> all.add(Arguments.of(file.getFileName().toString(), file, engine)));
      }
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{0} {2}")
  @MethodSource("programs")
  void findsWhatItExpects(String name, Path program, Map<String, String> engine, @TempDir Path folder) throws IOException {
    Path expected = program.resolveSibling(name.replaceFirst("m3$", "out"));
    String got = run(program, engine, folder);
    if (Boolean.getBoolean("bless")) {
      Files.writeString(expected, got);
    }
    assertEquals(Files.readString(expected), got);
  }

  private static String run(Path program, Map<String, String> engine, Path folder) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Source source = Source.newBuilder(M3Language.ID, program.toString(), program.getFileName().toString())
        .mimeType(M3Language.PROGRAM_MIME_TYPE).buildLiteral();
    try (Context context = Context.newBuilder(M3Language.ID).allowExperimentalOptions(true).options(engine)
        .allowIO(IOAccess.ALL).currentWorkingDirectory(folder).environment("M3_TEST", "a value")
        .arguments(M3Language.ID, new String[] {"argument"})
        .in(new ByteArrayInputStream("first line\nsecond".getBytes(StandardCharsets.UTF_8))).out(out).err(out).build()) {
      context.eval(source);
    } catch (PolyglotException failed) {
      return out.toString(StandardCharsets.UTF_8) + (failed.isExit() ? "exit " + failed.getExitStatus() + "\n" : failed.getMessage());
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
