// SPDX-License-Identifier: MIT
package m3.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import m3.check.Compilation;
import m3.check.UnitFinder;
import m3.diagnostic.Diagnostics;
import m3.diagnostic.Renderer;
import m3.object.CompilerIdentity;
import m3.object.StoredUnit;
import m3.object.UnitSection;
import m3.source.SourceText;
import m3.syntax.CompilationUnit;
import m3.syntax.Parser;

/**
 * Checks all units of a library and stores them, part of the build: {@code StoreLibrary LABEL OUTPUT FOLDER...}.
 *
 * <p>LABEL is how the library's files are called in diagnostics; OUTPUT the resources' folder; FOLDERs hold the sources.
 * What they import besides themselves is found in the standard library. With the standard library itself, whose LABEL is
 * {@value #LANGUAGE}, the identity of the compiler is written too.
 */
public final class StoreLibrary implements UnitFinder {
  /** The label of the standard library, which is stored among the classes of the compiler. */
  private static final String LANGUAGE = "library";

  private final Map<String, CompilationUnit> units = new TreeMap<>();
  private final Diagnostics diagnostics = new Diagnostics();

  private StoreLibrary() {}

  public static void main(String[] words) throws IOException {
    StoreLibrary library = new StoreLibrary();
    for (String folder : List.of(words).subList(2, words.length)) {
      library.parse(words[0], Path.of(folder));
    }
    library.check();
    if (library.diagnostics.all().isEmpty()) {
      List<StoredUnit> stored = library.units.values().stream().map(tree -> StoredUnit.of(tree, true)).toList();
      Path output = Path.of(words[1]);
      Files.createDirectories(output);
      byte[] section = UnitSection.write(stored);
      Files.write(output.resolve(Library.UNITS), section);
      if (words[0].equals(LANGUAGE)) {
        CompilerIdentity.write(output.resolve("../.."), section, output);
      }
      return;
    }
    Renderer renderer = new Renderer(false);
    library.diagnostics.all().forEach(problem -> System.err.println(renderer.render(problem)));
    System.exit(1);
  }

  private void parse(String label, Path folder) throws IOException {
    List<Path> files;
    try (var list = Files.list(folder)) {
      files = list.filter(f -> SourceFinder.isUnit(f.getFileName().toString())).sorted().toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      CompilationUnit tree = Parser.parse(new SourceText(label + "/" + name, Files.readString(file)), diagnostics);
      if (tree != null && units.put(StoredUnit.fileName(tree), tree) != null || tree != null && !name.equals(StoredUnit.fileName(tree))) {
        throw new IOException(file + " holds the unit of " + StoredUnit.fileName(tree));
      }
    }
  }

  private void check() {
    Compilation compilation = new Compilation(this, diagnostics, false);
    for (CompilationUnit unit : new ArrayList<>(units.values())) {
      if (!unit.generic() && unit.isInterface()) {
        compilation.interfaceNamed(unit.name().name(), unit.name().span());
      } else if (!unit.generic()) {
        compilation.checkModule(unit, true, false);
      }
    }
  }

  @Override
  public Found find(String name, Kind kind) {
    CompilationUnit own = units.get(name + kind.suffix());
    if (own != null) {
      return Found.tree(own, true);
    }
    StoredUnit other = Library.STANDARD.unit(name + kind.suffix());
    return other == null ? null : Found.checked(other.tree(), true);
  }

  @Override
  public Collection<String> interfaceNames() {
    return units.keySet().stream().filter(n -> n.endsWith(".i3")).map(n -> n.substring(0, n.length() - 3)).toList();
  }
}
