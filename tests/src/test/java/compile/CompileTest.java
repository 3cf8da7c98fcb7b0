// SPDX-License-Identifier: MIT
package compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Renderer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases in tests/compile: right programs of which nothing is said, and wrong ones each refused with the right code at the
 * right place, and nothing more.
 *
 * <p>With -Dbless=true, negative cases whose heading says nothing yet are given what is said now, for a person to judge.
 */
class CompileTest {
  static final Path FOLDER = Path.of(System.getProperty("project.root"), "tests", "compile");

  private final Checking checking = new Checking();

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    if (Boolean.getBoolean("bless")) {
      for (Path file : CaseFile.files(FOLDER)) {
        bless(file);
      }
    }
    return CaseFile.all(FOLDER).stream().map(each -> DynamicTest.dynamicTest(each.toString(), () -> holds(each)));
  }

  private void holds(CompileCase each) {
    List<Diagnostic> said = checking.check(each.units());
    String whole = said.stream().map(d -> new Renderer(false).render(d)).collect(Collectors.joining("\n"));
    assertEquals(each.positive() ? List.of() : each.expected(), Checking.told(said), each + "\n" + whole);
    assertTrue(each.positive() || !each.expected().isEmpty(), each + " says nothing of what is wrong");
  }

  private void bless(Path file) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    for (CompileCase each : CaseFile.read(file)) {
      if (!each.positive() && each.expected().isEmpty()) {
        String said = String.join("; ", Checking.told(checking.check(each.units())));
        lines.set(each.line() - 1, "negative: " + each.name() + " [" + said + "]");
      }
    }
    Files.write(file, lines);
  }

  @Test
  void thereAreEnoughCases() throws IOException {
    List<CompileCase> all = CaseFile.all(FOLDER);
    long right = all.stream().filter(CompileCase::positive).count();
    long wrong = all.size() - right;
    System.out.println("compile-time cases: " + right + " right, " + wrong + " wrong programs");
    assertTrue(right >= 600 && wrong >= 400, right + " right, " + wrong + " wrong");
    assertEquals(all.size(), all.stream().map(each -> each.file() + each.name()).distinct().count(), "names occur once in a file");
  }
}
