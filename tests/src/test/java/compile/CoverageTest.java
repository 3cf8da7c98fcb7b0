// SPDX-License-Identifier: MIT
package compile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import m3.diagnostic.Code;
import org.junit.jupiter.api.Test;

/**
 * Every section of the definition has a file of cases, and every code a program that gets it.
 *
 * <p>That every production of the grammar is met is tested in {@code m3.syntax.GrammarTest}.
 */
class CoverageTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  /** The sections of chapter 2, by how many subsections each has. */
  private static final int[] SUBSECTIONS = {0, 11, 20, 8, 7, 15, 0, 12};

  /** Codes that a single unit cannot get: where each is tested, from the project's root. */
  private static final Map<Code, String> ELSEWHERE = new EnumMap<>(Map.ofEntries(
      Map.entry(Code.TOO_DEEP, "m3-language/src/test/java/m3/syntax/HostileInputTest.java"),
      Map.entry(Code.UNWRITABLE, "tests/src/test/java/run/BuildingTest.java"),
      Map.entry(Code.WRONG_UNIT, "tests/src/test/java/compile/ProgramTest.java"),
      Map.entry(Code.NO_MAIN, "tests/src/test/java/compile/ProgramTest.java"),
      Map.entry(Code.UNREADABLE, "tests/src/test/java/compile/ProgramTest.java"),
      Map.entry(Code.NOT_IMPLEMENTED_PROCEDURE, "tests/src/test/java/compile/ProgramTest.java"),
      Map.entry(Code.DUPLICATE_UNIT, "tests/src/test/java/compile/ProgramTest.java"),
      Map.entry(Code.IMPLEMENTED_TWICE, "tests/src/test/java/compile/ProgramTest.java"),
      Map.entry(Code.UNREVEALED, "tests/src/test/java/compile/ProgramTest.java"),
      Map.entry(Code.NO_HANDLER, "kernel/src/test/m3/events/b-driver/Driver.m3"),
      Map.entry(Code.MAKEFILE_SYNTAX, "tests/src/test/java/run/PackageTest.java"),
      Map.entry(Code.MAKEFILE_CALL, "tests/src/test/java/run/PackageTest.java"),
      Map.entry(Code.MAKEFILE_IGNORED, "tests/src/test/java/run/PackageTest.java")));

  @Test
  void everySectionHasAFile() throws IOException {
    List<String> names = new ArrayList<>();
    for (Path file : CaseFile.files(CompileTest.FOLDER)) {
      names.add(file.getFileName().toString());
    }
    List<String> missing = new ArrayList<>();
    for (int chapter = 1; chapter <= SUBSECTIONS.length; chapter++) {
      for (int section = 0; section <= SUBSECTIONS[chapter - 1]; section++) {
        String number = "2." + chapter + (section == 0 ? "" : "." + section) + "-";
        if (names.stream().noneMatch(name -> name.startsWith(number))) {
          missing.add(number);
        }
      }
    }
    assertEquals(List.of(), missing, "sections without a file");
  }

  @Test
  void everyCodeIsMet() throws IOException {
    Set<String> met = new HashSet<>();
    for (CompileCase each : CaseFile.all(CompileTest.FOLDER)) {
      each.expected().forEach(said -> met.add(said.substring(0, 7)));
    }
    List<Code> missing = new ArrayList<>();
    String others = others();
    for (Code code : Code.values()) {
      boolean named = others.contains(code.id()) || others.contains("Code." + code.name());
      boolean tested = met.contains(code.id())
          || (ELSEWHERE.containsKey(code) ? names(ELSEWHERE.get(code), code) : isLate(code) && (named || isShown(code)));
      if (!tested) {
        missing.add(code);
      }
    }
    assertEquals(List.of(), missing, "codes that no test gets");
  }

  /** Whether the code's page has an example, which {@link PagesTest} runs. */
  private static boolean isShown(Code code) throws IOException {
    return Files.readString(ROOT.resolve("docs/errors/" + code.id() + ".md")).contains("```modula3");
  }

  /** Codes of linking and run time are met in the tests of other suites. */
  private static boolean isLate(Code code) {
    return code.id().compareTo("M3-0500") >= 0;
  }

  private static boolean names(String file, Code code) throws IOException {
    String text = Files.readString(ROOT.resolve(file));
    return text.contains(code.id()) || text.contains("Code." + code.name());
  }

  /** The texts of all tests and expectations but those of this package. */
  private static String others() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String folder : List.of("tests", "samples", "kernel/src/test", "m3-language/src/test")) {
      if (Files.isDirectory(ROOT.resolve(folder))) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
          for (Path file : files.filter(CoverageTest::isExpectation).toList()) {
            all.append(Files.readString(file)).append('\n');
          }
        }
      }
    }
    return all.toString();
  }

  private static boolean isExpectation(Path file) {
    String name = file.toString();
    return Files.isRegularFile(file) && !name.contains("/target/") && !name.contains("/compile/")
        && Stream.of(".java", ".err", ".out", ".m3", ".t").anyMatch(name::endsWith);
  }
}
