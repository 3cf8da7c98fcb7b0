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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.launcher.M3;
import m3.launcher.Terminal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The pages of docs/errors hold what they say, and {@code m3 explain} prints them. */
class PagesTest {
  private static final Path FOLDER = Path.of(System.getProperty("project.root"), "docs", "errors");
  private static final Pattern EXAMPLE = Pattern.compile("```modula3\n(.*?)\n```", Pattern.DOTALL);
  private static final int FIRST_AT_RUN_TIME = 900;

  private final Checking checking = new Checking();

  @TempDir
  private Path folder;

  @TestFactory
  Stream<DynamicTest> everyCodeHasAPageThatIsTrue() {
    return Arrays.stream(Code.values()).map(code -> DynamicTest.dynamicTest(code.id(), () -> isTrue(code)));
  }

  private void isTrue(Code code) throws IOException {
    Path page = FOLDER.resolve(code.id() + ".md");
    assertTrue(Files.exists(page), "docs/errors lacks a page for " + code);
    String text = Files.readString(page);
    assertTrue(text.startsWith("# " + code.id() + ": "), page + " does not begin with its code");
    assertTrue(code.section().isEmpty() || text.contains("Rule: " + code.section() + "."), page + " cites another rule");
    List<String> examples = new ArrayList<>();
    for (Matcher matcher = EXAMPLE.matcher(text); matcher.find();) {
      examples.add(matcher.group(1));
    }
    if (examples.isEmpty()) {
      return;
    }
    assertEquals(2, examples.size(), page + " shows a wrong example and a mended one");
    if (Integer.parseInt(code.id().substring(3)) >= FIRST_AT_RUN_TIME) {
      assertTrue(run(examples.get(0)).contains(code.id()), page + ": the wrong example says " + run(examples.get(0)));
      assertEquals("", run(examples.get(1)), page + ": the mended example fails");
    } else {
      List<Diagnostic> said = checking.check(CaseFile.unitsOf(examples.get(0).lines().toList()));
      assertTrue(said.stream().anyMatch(d -> d.code() == code), page + ": the wrong example says " + said);
      assertEquals(List.of(), checking.check(CaseFile.unitsOf(examples.get(1).lines().toList())), page + ": the mended example");
    }
  }

  /** What the inside of a module says when it is run. */
  private String run(String inside) throws IOException {
    Path file = folder.resolve("Case.m3");
    Files.writeString(file, CaseFile.unitsOf(inside.lines().toList()).getFirst());
    return command("--engine.Compilation=false", file.toString())[1];
  }

  /** What a command prints, and what it says. */
  private static String[] command(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    M3.run(List.of(words), new Terminal(new ByteArrayInputStream(new byte[0]), out,
        new PrintStream(err, true, StandardCharsets.UTF_8), false));
    return new String[] {out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8)};
  }

  @TestFactory
  Stream<DynamicTest> explainPrintsThem() {
    return Arrays.stream(Code.values()).map(code -> DynamicTest.dynamicTest(code.id(), () -> {
      String printed = command("explain", code.id())[0];
      String what = Files.readAllLines(FOLDER.resolve(code.id() + ".md")).get(2);
      assertTrue(printed.startsWith(code.id() + ": ") && printed.contains(what) && !printed.contains("```"), printed);
    }));
  }
}
