// SPDX-License-Identifier: MIT
package compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import m3.launcher.M3;
import m3.launcher.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code m3 check} says of each program in tests/diagnostics, to the letter: NAME.m3, or a folder NAME, says NAME.stderr.
 *
 * <p>With -Dbless=true the expectations are written instead, for a person to read.
 */
class DiagnosticsTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));
  private static final Path FOLDER = ROOT.resolve("tests/diagnostics");

  static List<String> programs() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".m3") || Files.isDirectory(f)).map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("programs")
  void saysToTheLetter(String program) throws IOException {
    Path expected = FOLDER.resolve(program.replaceFirst("[.]m3$", "") + ".stderr");
    String[] said = check(FOLDER.resolve(program).toString());
    if (Boolean.getBoolean("bless")) {
      Files.writeString(expected, said[1]);
    }
    assertEquals(Files.readString(expected), said[1]);
    assertEquals("", said[0]);
  }

  @Test
  void thereAreEnough() throws IOException {
    assertTrue(programs().size() >= 25, programs().size() + " programs");
  }

  @Test
  void jsonSaysTheSame() throws IOException {
    String json = check("--json", FOLDER.resolve("Assign.m3").toString())[0];
    assertTrue(json.startsWith("[{\"code\":\"M3-0231\",\"severity\":\"error\",\"message\":\"cannot assign `TEXT` to `INTEGER`\","
        + "\"place\":{\"file\":\"tests/diagnostics/Assign.m3\",\"line\":4,\"column\":12,\"length\":8},"), json);
    assertTrue(json.contains("\"related\":[{\"place\":{\"file\":\"tests/diagnostics/Assign.m3\",\"line\":2,\"column\":5,\"length\":5},"), json);
    assertTrue(json.contains("\"helps\":[\"to read a number from text use `Scan.Int`\"]"), json);
  }

  @Test
  void nothingIsSaidOfARightFolder() {
    assertEquals("[]\n", check("--json", ROOT.resolve("samples/01-gatekeeper").toString(), "-I",
        ROOT.resolve("kernel/src/main/m3/core").toString())[0].replace("\r", ""));
  }

  /** What is printed, and what is said, with the project's folder taken off. */
  private static String[] check(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    M3.run(Stream.concat(Stream.of("check"), Stream.of(words)).toList(), new Terminal(new ByteArrayInputStream(new byte[0]), out,
        new PrintStream(err, true, StandardCharsets.UTF_8), false));
    return new String[] {plain(out), plain(err)};
  }

  private static String plain(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(ROOT + "/", "");
  }
}
