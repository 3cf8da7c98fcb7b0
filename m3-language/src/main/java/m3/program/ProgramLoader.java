// SPDX-License-Identifier: MIT
package m3.program;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import m3.check.Compilation;
import m3.check.UnitFinder;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Diagnostics;
import m3.source.SourceText;
import m3.syntax.CompilationUnit;
import m3.syntax.Parser;
import m3.unit.Interface;
import m3.unit.Module;

/** Finds and checks all units of a program: the modules given, and those that implement what they import. */
public final class ProgramLoader {
  private final SourceFinder finder = new SourceFinder();
  private final Diagnostics diagnostics = new Diagnostics();
  private final Compilation compilation = new Compilation(finder, diagnostics, false);
  private final Map<String, CompilationUnit> modules = new LinkedHashMap<>();
  private final List<CompilationUnit> interfaces = new ArrayList<>();

  /** A loader for the program whose main module is {@code text}; {@code path} may be null. */
  public static ProgramLoader forSource(SourceText text, String path) {
    ProgramLoader loader = new ProgramLoader();
    loader.add(text);
    if (path != null) {
      Path parent = Path.of(path).toAbsolutePath().getParent();
      loader.addFolder(parent);
    }
    return loader;
  }

  /** Looks for imported units in {@code folder} too. */
  public void addFolder(Path folder) {
    finder.addFolder(folder);
  }

  /** Adds one unit to the program, of whatever kind its text says. */
  public void add(SourceText text) {
    CompilationUnit tree = Parser.parse(text, diagnostics);
    if (tree == null) {
      return;
    }
    String suffix = (tree.isInterface() ? ".i" : ".m") + (tree.generic() ? "g" : "3");
    finder.add(tree.name() + suffix, text);
    if (!tree.generic()) {
      if (tree.isInterface()) {
        interfaces.add(tree);
      } else {
        modules.put(tree.name().name(), tree);
      }
    }
  }

  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Checks everything given, without looking for the modules that implement what is imported. */
  public void check() {
    interfaces.forEach(i -> compilation.interfaceNamed(i.name().name(), i.name().span()));
    modules.values().forEach(m -> compilation.checkModule(m, false));
  }

  /** The whole program, checked; throws {@link CompileFailure} when it is refused. */
  public Program load() {
    Map<String, Module> checked = new LinkedHashMap<>();
    Deque<CompilationUnit> rest = new ArrayDeque<>(modules.values());
    Set<String> wanted = new LinkedHashSet<>(modules.keySet());
    while (!rest.isEmpty()) {
      CompilationUnit tree = rest.poll();
      Module module = compilation.checkModule(tree, isLibrary(tree));
      checked.put(module.name(), module);
      for (Interface imported : reachable(module)) {
        implementer(imported, wanted, rest);
      }
    }
    if (diagnostics.hasErrors()) {
      throw new CompileFailure(diagnostics.all());
    }
    return new Program(List.copyOf(checked.values()), diagnostics.all());
  }

  private static boolean isLibrary(CompilationUnit tree) {
    return tree.span().source().name().startsWith("library/");
  }

  private static Set<Interface> reachable(Module module) {
    Set<Interface> seen = new LinkedHashSet<>();
    Deque<Interface> rest = new ArrayDeque<>(module.imports());
    rest.addAll(module.exports());
    while (!rest.isEmpty()) {
      Interface next = rest.poll();
      if (seen.add(next)) {
        rest.addAll(next.imports());
      }
    }
    return seen;
  }

  /** Adds the module of the same name as {@code unit}, which by custom implements it. */
  private void implementer(Interface unit, Set<String> wanted, Deque<CompilationUnit> rest) {
    if (!wanted.add(unit.name())) {
      return;
    }
    UnitFinder.Found found = finder.find(unit.name(), UnitFinder.Kind.MODULE);
    if (found == null) {
      return;
    }
    CompilationUnit tree = Parser.parse(found.source(), diagnostics);
    if (tree != null && (tree.isInterface() || !tree.name().name().equals(unit.name()))) {
      diagnostics.add(Diagnostic.of(Code.WRONG_UNIT, tree.name().span(), "MODULE " + unit.name(), "`" + tree.name() + "`"));
    } else if (tree != null) {
      rest.add(tree);
    }
  }
}
