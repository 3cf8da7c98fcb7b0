// SPDX-License-Identifier: MIT
package samples;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import spin.launcher.Spin;

/** The samples print what they promise, and what must be refused is refused without harm to the kernel. */
class SampleTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));
  private static final Path SAMPLES = ROOT.resolve("samples");
  private static final String GATEKEEPER = SAMPLES.resolve("01-gatekeeper").toString();

  private record Result(int code, String out, String err) {}

  private static Result spin(List<String> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Spin.run(words, new Terminal(new ByteArrayInputStream(new byte[0]), out,
        new PrintStream(err, true, StandardCharsets.UTF_8), false));
    return new Result(code, out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8).replace(ROOT + "/", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--engine.Compilation=true", "--engine.Compilation=false",
      "--engine.CompileImmediately=true"})
  void gatekeeperAlerts(String option) {
    assertEquals(new Result(0, "Intruder Alert\n", ""), spin(List.of("run", option, GATEKEEPER)));
  }

  static Stream<Arguments> refused() throws IOException {
    List<Arguments> all = new ArrayList<>();
    try (var folders = Files.list(SAMPLES.resolve("02-refused"))) {
      folders.sorted().forEach(folder -> all.add(Arguments.of(folder.getFileName().toString(), folder)));
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void refusedAndTheKernelGoesOn(String name, Path folder) throws IOException {
    String expected = Files.readString(folder.resolve("expected.err"));
    assertEquals(new Result(1, "Intruder Alert\n", expected), spin(List.of("run", folder.toString(), GATEKEEPER)));
  }

  static Stream<Arguments> extensions() throws IOException {
    try (var folders = Files.list(SAMPLES)) {
      return folders.filter(folder -> Files.exists(folder.resolve("expected.out"))).sorted().toList().stream()
          .map(folder -> Arguments.of(folder.getFileName().toString(), folder));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("extensions")
  void extensionsPrintWhatTheyPromise(String name, Path folder) throws IOException {
    Result result = spin(List.of("run", folder.toString()));
    if (Boolean.getBoolean("bless")) {
      Files.writeString(folder.resolve("expected.out"), result.out());
    }
    assertEquals(new Result(0, Files.readString(folder.resolve("expected.out")), ""), result);
  }

  @Test
  void thereAreElevenSamplesOfExtensions() throws IOException {
    assertEquals(11, extensions().count());
  }

  static Stream<Arguments> programs() throws IOException {
    try (var folders = Files.list(SAMPLES.resolve("library"))) {
      return folders.filter(Files::isDirectory).sorted().toList().stream()
          .map(folder -> Arguments.of(folder.getFileName().toString(), folder));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("programs")
  void programsOfTheLibraryPrintWhatTheyPromise(String name, Path folder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = M3.run(List.of("run", folder.toString()), new Terminal(new ByteArrayInputStream(new byte[0]), out,
        new PrintStream(err, true, StandardCharsets.UTF_8), false));
    assertEquals(new Result(0, Files.readString(folder.resolve("expected.out")), ""),
        new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8)));
  }

  @Test
  void thereAreTenProgramsOfTheLibrary() throws IOException {
    assertEquals(10, programs().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fly", "run"})
  void usageIsExplained(String words) {
    Result result = spin(words.isEmpty() ? List.of() : List.of(words));
    assertEquals(2, result.code());
    assertEquals("spin: `spin help` shows how it is used", result.err().lines().toList().getLast());
  }

  @Test
  void aMissingFileIsReported() {
    Result result = spin(List.of("run", SAMPLES.resolve("none").toString()));
    assertEquals(new Result(1, "", "error[M3-0066]: cannot read `samples/none`: there is no such file or folder\n"), result);
  }
}
