// SPDX-License-Identifier: MIT
package m3.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Diagnostics;
import m3.source.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Wrong programs from {@code tests/syntax/errors.m3t}, each with everything that is said about it and nothing more.
 *
 * <p>A case is a line {@code case: name}, the program, and lines {@code | line:column code message} for the diagnostics,
 * with {@code |   help: ...} for their helps and {@code |   also: line:column text} for second places.
 */
class SyntaxErrorsTest {
  private record Case(String name, String program, List<String> expected) {}

  private static List<Case> cases() throws IOException {
    Path file = Path.of(System.getProperty("project.root"), "tests", "syntax", "errors.m3t");
    List<Case> cases = new ArrayList<>();
    StringBuilder program = new StringBuilder();
    List<String> expected = new ArrayList<>();
    String name = null;
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("case: ")) {
        if (name != null) {
          cases.add(new Case(name, program.toString(), List.copyOf(expected)));
        }
        name = line.substring(6);
        program.setLength(0);
        expected.clear();
      } else if (line.startsWith("| ")) {
        expected.add(line.substring(2));
      } else if (name != null && (!line.isEmpty() || !program.isEmpty()) && expected.isEmpty()) {
        program.append(line).append('\n');
      }
    }
    cases.add(new Case(name, program.toString(), List.copyOf(expected)));
    return cases;
  }

  private static List<String> told(String program) {
    Diagnostics diagnostics = new Diagnostics();
    Parser.parse(new SourceText("case.m3", program), diagnostics);
    List<String> told = new ArrayList<>();
    for (Diagnostic each : diagnostics.all()) {
      told.add(each.span().line() + ":" + each.span().column() + " " + each.code().id() + " " + each.message());
      each.labels().forEach(label ->
          told.add("  also: " + label.span().line() + ":" + label.span().column() + " " + label.text()));
      each.helps().forEach(help -> told.add("  help: " + help));
    }
    return told;
  }

  @TestFactory
  Stream<DynamicTest> eachWrongProgramIsToldAboutExactly() throws IOException {
    return cases().stream().map(each -> DynamicTest.dynamicTest(each.name(),
        () -> assertEquals(String.join("\n", each.expected()), String.join("\n", told(each.program())))));
  }

  @Test
  void everySyntaxCodeHasACase() throws IOException {
    Set<Code> met = EnumSet.noneOf(Code.class);
    for (Case each : cases()) {
      Diagnostics diagnostics = new Diagnostics();
      Parser.parse(new SourceText("case.m3", each.program()), diagnostics);
      diagnostics.all().forEach(diagnostic -> met.add(diagnostic.code()));
    }
    Set<Code> wanted = EnumSet.noneOf(Code.class);
    for (Code code : Code.values()) {
      if (code.id().compareTo("M3-0050") < 0 && code != Code.TOO_DEEP) {
        wanted.add(code);
      }
    }
    assertEquals(wanted, met, "TOO_DEEP has its cases in HostileInputTest");
  }

  @Test
  void noMoreThanFourThingsAreExpected() throws IOException {
    for (Case each : cases()) {
      for (String line : told(each.program())) {
        int from = line.indexOf(", expected ");
        if (from > 0) {
          String list = line.substring(from + 11).replace("`,`", "comma");
          assertTrue(list.split(", | or ").length <= 4, line);
        }
      }
    }
  }

  @Test
  void unitIsNullOnlyWithoutAHead() {
    assertNull(Parser.parse(new SourceText("a", "x := 1"), new Diagnostics()));
    assertNull(Parser.parse(new SourceText("a", "MODULE ;"), new Diagnostics()));
    assertNotNull(Parser.parse(new SourceText("a", "MODULE M"), new Diagnostics()));
    assertNotNull(Parser.parse(new SourceText("a", "INTERFACE I; garbage"), new Diagnostics()));
  }

  @Test
  void whatIsRightAroundAnErrorIsKept() {
    CompilationUnit unit = Parser.parse(new SourceText("a", """
        MODULE M;
        VAR a: INTEGER; b: ; c: CHAR;
        PROCEDURE P() = BEGIN x := ; y := 2; IF a = THEN z() END END P;
        PROCEDURE Q() = BEGIN END Q;
        BEGIN f(1, , 3); g() END M.
        """), new Diagnostics());
    assertEquals(5, unit.declarations().size());
    assertTrue(unit.declarations().get(1) instanceof Decl.Var variable && variable.type() instanceof TypeExpr.Broken);
    Stmt.Block body = ((Decl.Procedure) unit.declarations().get(3)).body().block();
    assertEquals(3, body.body().size());
    assertEquals(2, unit.body().size());
  }

  @Test
  void pragmasStayWithTheirDeclarationsAfterAnError() {
    CompilationUnit unit = Parser.parse(new SourceText("a", """
        MODULE M;
        TYPE T = RECORD a: A b: B END; <*OBSOLETE*> U = CHAR;
        <*UNUSED*> VAR x: T;
        BEGIN END M.
        """), new Diagnostics());
    assertEquals("OBSOLETE", ((Decl.Type) unit.declarations().get(1)).pragmas().getFirst().name());
    assertEquals("UNUSED", ((Decl.Var) unit.declarations().get(2)).pragmas().getFirst().name());
  }

  @Test
  void wholeRendering() {
    Diagnostics diagnostics = new Diagnostics();
    Parser.parse(new SourceText("Loop.m3", "MODULE Loop;\nPROCEDURE P() =\n  BEGIN\n    LOOP a();\n  END P;\nBEGIN\nEND Loop.\n"),
        diagnostics);
    assertEquals("""
        Loop.m3:5:3: error[M3-0008]: unexpected `END P`, expected `END`
            5 |   END P;
              |   ^^^^^
            4 |     LOOP a();
              |     ---- `LOOP` is opened here and not closed
              = note: grammar (Modula-3 2.8)
              = help: close it with `END` before `END P`""", diagnostics.all().getFirst().toString());
  }
}
