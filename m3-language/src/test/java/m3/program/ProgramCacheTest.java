// SPDX-License-Identifier: MIT
package m3.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import m3.diagnostic.Diagnostics;
import m3.object.StoredUnit;
import m3.source.SourceText;
import m3.source.Span;
import m3.syntax.CompilationUnit;
import m3.syntax.Decl;
import m3.syntax.Parser;
import m3.unit.Interface;
import m3.unit.Module;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of a hundred files that was kept starts without parsing one of them. */
class ProgramCacheTest {
  private static final int PAIRS = 50;
  private static final String MARK = "Kept";

  @Test
  void keptTreesStandForUnchangedTexts(@TempDir Path lab) throws IOException {
    Path folder = Files.createDirectory(lab.resolve("program"));
    ProgramCache cache = new ProgramCache(lab.resolve("cache"));
    for (int i = 0; i < PAIRS; i++) {
      Files.writeString(folder.resolve(name(i) + ".i3"), text(i, "INTERFACE", "PROCEDURE P(): INTEGER; END "));
      Files.writeString(folder.resolve(name(i) + ".m3"), text(i, "MODULE", "PROCEDURE P(): INTEGER = BEGIN RETURN 1 END P; BEGIN END "));
    }
    assertEquals(2 * PAIRS, marked(cache, folder, 0), "a first run parses");
    cache.keep(folder.toString(), marked(folder));
    assertEquals(0, marked(cache, folder, 2 * PAIRS), "a second run does not");
    Files.writeString(folder.resolve("Unit03.m3"), text(3, "MODULE", "PROCEDURE P(): INTEGER = BEGIN RETURN 2 END P; BEGIN END "));
    assertEquals(1, marked(cache, folder, 2 * PAIRS - 1), "a changed file is parsed, and no other");
  }

  private static String name(int i) {
    return "Unit%02d".formatted(i);
  }

  private static String text(int i, String keyword, String rest) {
    String imports = keyword.equals("MODULE") && i > 0 ? "IMPORT " + name(i - 1) + ";" : "";
    return keyword + " " + name(i) + (keyword.equals("MODULE") && i == 0 ? " EXPORTS Unit00" : "") + "; " + imports
        + "(*" + "x".repeat(ProgramCache.LEAST / PAIRS) + "*) " + rest + name(i) + ".";
  }

  /** How many units of the program in {@code folder} were parsed; {@code kept} have the mark that only kept trees have. */
  private static int marked(ProgramCache cache, Path folder, int kept) {
    ProgramLoader loader = new ProgramLoader(List.of(Library.STANDARD));
    loader.addPath(folder);
    Program program = loader.loadKept(cache, folder.toString(), false);
    List<CompilationUnit> trees = new ArrayList<>(program.modules().stream().map(Module::tree).toList());
    loader.interfaces().stream().map(Interface::tree).forEach(trees::add);
    List<CompilationUnit> own = trees.stream().filter(t -> t.name().name().startsWith("Unit")).toList();
    assertEquals(2 * PAIRS, own.size());
    int marks = (int) own.stream().filter(ProgramCacheTest::isMarked).count();
    assertEquals(kept, marks);
    return own.size() - marks;
  }

  private static boolean isMarked(CompilationUnit tree) {
    return tree.declarations().stream().anyMatch(d -> d instanceof Decl.Const c && c.name().name().startsWith(MARK));
  }

  /** Trees that no parser would make of the texts in {@code folder}: each declares one constant more. */
  private static List<StoredUnit> marked(Path folder) throws IOException {
    List<StoredUnit> units = new ArrayList<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        SourceText text = SourceFinder.read(file);
        Diagnostics diagnostics = new Diagnostics();
        CompilationUnit t = Parser.parse(new SourceText(text.name(), text.text().replace("PROCEDURE", "CONST " + MARK + units.size() + " = TRUE; PROCEDURE")), diagnostics);
        assertFalse(diagnostics.hasErrors());
        units.add(StoredUnit.of(new CompilationUnit(new Span(text, 0, text.text().length()), t.kind(), t.unsafe(), t.generic(), t.name(), t.exports(),
            t.formals(), t.instance(), t.imports(), t.declarations(), t.body(), t.bodySpan(), t.pragmas()), false));
      }
    }
    assertTrue(units.size() == 2 * PAIRS);
    return units;
  }
}
