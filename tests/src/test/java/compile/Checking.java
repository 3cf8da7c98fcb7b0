// SPDX-License-Identifier: MIT
package compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import m3.check.Compilation;
import m3.check.UnitFinder;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Diagnostics;
import m3.object.StoredUnit;
import m3.program.Library;
import m3.source.SourceText;
import m3.syntax.CompilationUnit;
import m3.syntax.Parser;

/** Checks the units of a case as they stand, library interfaces being checked once for all cases. */
final class Checking {
  private final Compilation library = new Compilation(new Finder(Map.of()), new Diagnostics(), false);

  /** Everything said about {@code units}, in order. */
  List<Diagnostic> check(List<String> units) {
    Diagnostics diagnostics = new Diagnostics();
    Map<String, CompilationUnit> trees = new LinkedHashMap<>();
    for (String text : units) {
      CompilationUnit tree = Parser.parse(new SourceText("case", text), diagnostics);
      if (tree != null) {
        trees.put(StoredUnit.fileName(tree), tree);
      }
    }
    Compilation compilation = new Compilation(new Finder(trees), diagnostics, false);
    share(trees, compilation);
    for (CompilationUnit tree : trees.values()) {
      if (!tree.generic() && tree.isInterface()) {
        compilation.interfaceNamed(tree.name().name(), tree.name().span());
      } else if (!tree.generic()) {
        compilation.checkModule(tree, false, false);
      }
    }
    return diagnostics.all();
  }

  /** Gives {@code compilation} the library, unless a case has an interface of its own that one there is called like. */
  private void share(Map<String, CompilationUnit> trees, Compilation compilation) {
    for (CompilationUnit tree : trees.values()) {
      for (CompilationUnit.Import item : tree.imports()) {
        String name = item instanceof CompilationUnit.Import.Unit u ? u.unit().name() : ((CompilationUnit.Import.Item) item).unit().name();
        if (Library.STANDARD.unit(name + ".i3") != null) {
          library.interfaceNamed(name, null);
        }
      }
    }
    library.interfaceNamed("Main", null);
    if (trees.values().stream().noneMatch(t -> t.isInterface() && library.interfaces().containsKey(t.name().name()))) {
      compilation.share(library);
    }
  }

  /** What is said, as the headings of cases write it; {@code shift} is how far the first line's columns are moved. */
  static List<String> told(List<Diagnostic> diagnostics) {
    List<String> told = new ArrayList<>();
    for (Diagnostic each : diagnostics) {
      int column = each.span().column();
      boolean fragment = each.span().source().text().startsWith(CaseFile.HEAD) && each.span().line() == 1;
      told.add(each.code().id() + " @" + each.span().line() + ":" + (fragment ? column - CaseFile.HEAD.length() : column));
    }
    return told;
  }

  /** Finds a case's own units, then the library's. */
  private record Finder(Map<String, CompilationUnit> trees) implements UnitFinder {
    @Override
    public Found find(String name, Kind kind) {
      CompilationUnit own = trees.get(name + kind.suffix());
      if (own != null) {
        return Found.tree(own, false);
      }
      StoredUnit unit = Library.STANDARD.unit(name + kind.suffix());
      return unit == null ? null : Found.checked(unit.tree(), true);
    }

    @Override
    public Collection<String> interfaceNames() {
      TreeSet<String> names = new TreeSet<>(Library.STANDARD.interfaceNames());
      trees.values().stream().filter(t -> t.isInterface() && !t.generic()).forEach(t -> names.add(t.name().name()));
      return names;
    }
  }
}
