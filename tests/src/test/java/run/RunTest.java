// SPDX-License-Identifier: MIT
package run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import m3.launcher.M3;
import m3.launcher.Terminal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each program NAME.m3 under tests/run prints NAME.out, or fails with NAME.err, on every engine; those with threads
 * also with threads of the host.
 *
 * <p>A program of several units is a folder with a Main.m3. Programs that check themselves use tests/run/check.
 *
 * <p>With -Dbless=true the files are written instead, for a person to read.
 */
class RunTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));
  private static final Path CHECK = ROOT.resolve("tests/run/check");
  private static final List<List<String>> ENGINES = List.of(List.of("--engine.Compilation=false"), List.of(),
      List.of("--engine.CompileImmediately=true", "--engine.BackgroundCompilation=false"));

  static Stream<Arguments> programs() throws IOException {
    List<Arguments> all = new ArrayList<>();
    try (var files = Files.walk(ROOT.resolve("tests/run"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".m3") && !isPart(f) && !f.startsWith(CHECK)).sorted().toList()) {
        ENGINES.forEach(engine -> all.add(Arguments.of(ROOT.relativize(file).toString(), engine)));
        if (Files.readString(file).contains("Thread.")) {
          all.add(Arguments.of(ROOT.relativize(file).toString(), List.of("--m3.hostThreads", "--engine.Compilation=false")));
        }
      }
    }
    return all.stream();
  }

  /** Whether {@code file} belongs to a program of several units, in a folder of its own with a Main.m3. */
  private static boolean isPart(Path file) {
    return Files.exists(file.resolveSibling("Main.m3")) && !file.endsWith("Main.m3");
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("programs")
  void runs(String program, List<String> engine) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> words = new ArrayList<>();
    words.addAll(List.of("run", "-I", CHECK.toString()));
    words.addAll(engine);
    Path file = ROOT.resolve(program);
    words.add((file.endsWith("Main.m3") ? file.getParent() : file).toString());
    M3.run(words, new Terminal(new ByteArrayInputStream("line one\nline two".getBytes(StandardCharsets.UTF_8)), out,
        new PrintStream(err, true, StandardCharsets.UTF_8), false));
    compare(program.replaceFirst("m3$", "out"), out.toString(StandardCharsets.UTF_8));
    compare(program.replaceFirst("m3$", "err"), err.toString(StandardCharsets.UTF_8).replace(ROOT + "/", "")
        .replaceAll("\\.\\.\\. \\d+ more", "... more"));
  }

  private static void compare(String file, String got) throws IOException {
    Path expected = ROOT.resolve(file);
    if (Boolean.getBoolean("bless") && !got.isEmpty()) {
      Files.writeString(expected, got);
    }
    assertEquals(Files.exists(expected) ? Files.readString(expected) : "", got, file);
  }
}
