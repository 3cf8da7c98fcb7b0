// SPDX-License-Identifier: MIT
package m3.object;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import m3.diagnostic.Diagnostics;
import m3.source.SourceText;
import m3.syntax.CompilationUnit;
import m3.syntax.Decl;
import m3.syntax.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored is read back as it was. */
class UnitSectionTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  static Stream<Path> files() throws IOException {
    return Stream.concat(Files.list(ROOT.resolve("m3-language/src/main/m3")), Files.list(ROOT.resolve("tests/syntax")))
        .filter(f -> f.toString().matches(".*\\.[im][3g]")).sorted();
  }

  @ParameterizedTest
  @MethodSource("files")
  void comesBackAsItWas(Path file) {
    StoredUnit unit = stored(file);
    StoredUnit back = UnitSection.read(UnitSection.write(List.of(unit))).getFirst();
    assertEquals(unit.source().text(), back.source().text());
    assertEquals(unit.fileName(), back.fileName());
    assertEquals(unit.tree().toString(), back.tree().toString());
  }

  @Test
  void unitsOfOneSectionDoNotMix() throws IOException {
    List<StoredUnit> units = files().map(UnitSectionTest::stored).toList();
    List<StoredUnit> back = UnitSection.read(UnitSection.write(units)).reversed();
    for (int i = 0; i < back.size(); i++) {
      assertEquals(units.get(units.size() - 1 - i).tree().toString(), back.get(i).tree().toString());
    }
  }

  @Test
  void textsOfAnyCharacterAreKept() {
    CompilationUnit tree = parse(new SourceText("A.i3", "INTERFACE A; CONST C = \"a\\377\"; D = W\"\\xFFFF\\xD800\"; END A."));
    assertEquals(tree.toString(), UnitSection.read(UnitSection.write(List.of(StoredUnit.of(tree, true)))).getFirst().tree().toString());
  }

  @Test
  void trustIsKept() {
    CompilationUnit tree = parse(new SourceText("A.i3", "INTERFACE A; END A."));
    assertTrue(UnitSection.read(UnitSection.write(List.of(StoredUnit.of(tree, true)))).getFirst().trusted());
    assertFalse(UnitSection.read(UnitSection.write(List.of(StoredUnit.of(tree, false)))).getFirst().trusted());
  }

  @Test
  void bodiesAreNotReadBefore() {
    CompilationUnit tree = parse(new SourceText("A.m3", "MODULE A; PROCEDURE P() = BEGIN Q() END P; BEGIN END A."));
    byte[] section = UnitSection.write(List.of(StoredUnit.of(tree, false)));
    CompilationUnit back = UnitSection.read(section).getFirst().tree();
    Decl.Procedure procedure = (Decl.Procedure) back.declarations().getFirst();
    Arrays.fill(section, section.length - 40, section.length, (byte) -1);
    assertThrows(RuntimeException.class, () -> procedure.body().block());
  }

  private static StoredUnit stored(Path file) {
    try {
      return StoredUnit.of(parse(new SourceText(file.getFileName().toString(), Files.readString(file))), true);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static CompilationUnit parse(SourceText source) {
    Diagnostics diagnostics = new Diagnostics();
    CompilationUnit tree = Parser.parse(source, diagnostics);
    assertFalse(diagnostics.hasErrors(), () -> source.name() + ": " + diagnostics.all());
    return tree;
  }
}
