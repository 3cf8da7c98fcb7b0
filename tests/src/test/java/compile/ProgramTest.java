// SPDX-License-Identifier: MIT
package compile;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.program.CompileFailure;
import m3.program.Library;
import m3.program.ProgramLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused of programs of several files: files that are not what their names say, and units that do not make a whole. */
class ProgramTest {
  @TempDir
  private Path folder;

  /** The codes and places that are told of the files written to the folder. */
  private List<String> told() {
    ProgramLoader loader = new ProgramLoader(List.of(Library.STANDARD));
    loader.addPath(folder);
    assertThrows(CompileFailure.class, () -> loader.load(true));
    return loader.diagnostics().all().stream().map(ProgramTest::show).toList();
  }

  private static String show(Diagnostic each) {
    return each.code() + (each.span() == null ? "" : " " + Path.of(each.span().source().name()).getFileName() + ":" + each.span().line());
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void programWithoutMain() throws IOException {
    file("A.i3", "INTERFACE A; END A.");
    file("A.m3", "MODULE A; BEGIN END A.");
    assertEquals(List.of(Code.NO_MAIN + ""), told());
  }

  @Test
  void fileThatHoldsAnotherUnit() throws IOException {
    file("Case.m3", "MODULE Case EXPORTS Main; IMPORT A; BEGIN EVAL A.C END Case.");
    Path beside = Files.createDirectory(folder.resolve("beside"));
    Files.writeString(beside.resolve("A.i3"), "INTERFACE B; CONST C = 1; END B.");
    ProgramLoader loader = new ProgramLoader(List.of(Library.STANDARD));
    loader.addPath(folder.resolve("Case.m3"));
    loader.addFolder(beside);
    assertThrows(CompileFailure.class, () -> loader.load(false));
    assertEquals(List.of(Code.WRONG_UNIT + " A.i3:1"), loader.diagnostics().all().stream().map(ProgramTest::show).toList());
  }

  @Test
  void fileThatIsNotThere() {
    ProgramLoader loader = new ProgramLoader(List.of(Library.STANDARD));
    loader.addPath(folder.resolve("Nothing.m3"));
    assertThrows(CompileFailure.class, () -> loader.load(false));
    assertEquals(Code.UNREADABLE, loader.diagnostics().all().getFirst().code());
  }

  @Test
  void oneUnitInTwoFiles() throws IOException {
    file("A.m3", "MODULE Case EXPORTS Main; BEGIN END Case.");
    file("B.m3", "MODULE Case EXPORTS Main; BEGIN END Case.");
    assertEquals(List.of(Code.DUPLICATE_UNIT + " B.m3:1"), told());
  }

  @Test
  void procedureWithoutBody() throws IOException {
    file("A.i3", "INTERFACE A; PROCEDURE P();\nPROCEDURE Q(); END A.");
    file("A.m3", "MODULE A; PROCEDURE P() = BEGIN END P; BEGIN END A.");
    file("Case.m3", "MODULE Case EXPORTS Main; IMPORT A; BEGIN A.P() END Case.");
    assertEquals(List.of(Code.NOT_IMPLEMENTED_PROCEDURE + " A.i3:2"), told());
  }

  @Test
  void procedureWithTwoBodies() throws IOException {
    file("A.i3", "INTERFACE A; PROCEDURE P(); END A.");
    file("A.m3", "MODULE A; PROCEDURE P() = BEGIN END P; BEGIN END A.");
    file("Case.m3", "MODULE Case EXPORTS Main, A;\nPROCEDURE P() = BEGIN END P; BEGIN P() END Case.");
    List<String> told = told();
    assertEquals(1, told.size());
    assertEquals(Code.IMPLEMENTED_TWICE + "", told.getFirst().split(" ")[0]);
  }

  @Test
  void opaqueTypeThatNobodyReveals() throws IOException {
    file("A.i3", "INTERFACE A;\nTYPE T <: REFANY; END A.");
    file("Case.m3", "MODULE Case EXPORTS Main; IMPORT A; VAR t: A.T := NIL; BEGIN EVAL t END Case.");
    assertEquals(List.of(Code.UNREVEALED + " A.i3:2"), told());
  }

  @Test
  void opaqueTypeThatTwoModulesReveal() throws IOException {
    file("A.i3", "INTERFACE A; TYPE T <: REFANY; END A.");
    file("A.m3", "MODULE A; REVEAL T = BRANDED REF INTEGER; BEGIN END A.");
    file("Case.m3", "MODULE Case EXPORTS Main; IMPORT A; REVEAL A.T = BRANDED REF CHAR; BEGIN END Case.");
    List<String> told = told();
    assertEquals(1, told.size());
    assertEquals(Code.REVEALED_TWICE + "", told.getFirst().split(" ")[0]);
  }

  @Test
  void revelationThatAnotherUnitContradicts() throws IOException {
    file("A.i3", "INTERFACE A; TYPE T <: ROOT; END A.");
    file("A.m3", "MODULE A;\nREVEAL T = BRANDED OBJECT n: INTEGER END; BEGIN END A.");
    file("Part.i3", "INTERFACE Part; IMPORT A; TYPE P = OBJECT c: CHAR END; REVEAL A.T <: P; END Part.");
    file("Case.m3", "MODULE Case EXPORTS Main; IMPORT A, Part; VAR t: A.T := NIL; p: Part.P := t; BEGIN EVAL p END Case.");
    assertEquals(List.of(Code.REVEAL_BOUND + " A.m3:2"), told());
  }

  @Test
  void revelationBelowAllThatOtherUnitsReveal() throws IOException {
    file("A.i3", "INTERFACE A; TYPE T <: ROOT; P = OBJECT c: CHAR END; Q = P OBJECT n := 1 END; END A.");
    file("A.m3", "MODULE A; REVEAL T = Q BRANDED OBJECT END; BEGIN END A.");
    file("One.i3", "INTERFACE One; IMPORT A; REVEAL A.T <: A.P; END One.");
    file("Two.i3", "INTERFACE Two; IMPORT A; REVEAL A.T <: A.Q; END Two.");
    file("Case.m3", "MODULE Case EXPORTS Main; IMPORT A, One, Two; VAR q: A.Q := NEW(A.T); BEGIN EVAL q END Case.");
    ProgramLoader loader = new ProgramLoader(List.of(Library.STANDARD));
    loader.addPath(folder);
    assertDoesNotThrow(() -> loader.load(true));
  }
}
