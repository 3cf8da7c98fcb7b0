// SPDX-License-Identifier: MIT
package m3.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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

  private static final List<String> SUFFIXES = List.of(".i3", ".m3", ".ig", ".mg");

  /** Looks for imported units in {@code folder} too. */
  public void addFolder(Path folder) {
    finder.addFolder(folder);
  }

  /** Adds the file {@code path}, or every unit in the folder {@code path}, and looks beside them for what they import. */
  public void addPath(Path path) {
    try {
      if (Files.isDirectory(path)) {
        addFolder(path);
        for (Path file : units(path)) {
          add(SourceFinder.read(file));
        }
      } else {
        add(SourceFinder.read(path));
        addFolder(path.toAbsolutePath().getParent());
      }
    } catch (UncheckedIOException unreadable) {
      diagnostics.add(Diagnostic.of(Code.UNREADABLE, null, path, reason(unreadable.getCause())));
    }
  }

  private static String reason(IOException failed) {
    return failed instanceof NoSuchFileException ? "there is no such file or folder" : String.valueOf(failed.getMessage());
  }

  private static List<Path> units(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(f -> SUFFIXES.stream().anyMatch(f.getFileName().toString()::endsWith)).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
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

  /** How many units were given. */
  public int units() {
    return modules.size() + interfaces.size();
  }

  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Checks everything given, without looking for the modules that implement what is imported. */
  public void check() {
    interfaces.forEach(i -> compilation.interfaceNamed(i.name().name(), i.name().span()));
    modules.values().forEach(m -> compilation.checkModule(m, false));
  }

  /**
   * The whole program, checked; throws {@link CompileFailure} when it is refused.
   *
   * <p>Its main module is the one that exports Main or, unless {@code needsMain}, the first one given.
   */
  public Program load(boolean needsMain) {
    LinkedHashMap<String, Module> checked = new LinkedHashMap<>();
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
    Module main = checked.values().stream().filter(m -> m.exports().stream().anyMatch(e -> e.name().equals("Main")))
        .findFirst().orElse(needsMain || checked.isEmpty() ? null : checked.firstEntry().getValue());
    if (main == null && !diagnostics.hasErrors()) {
      diagnostics.add(Diagnostic.of(Code.NO_MAIN, null).help("write `MODULE Name EXPORTS Main;`, or run the file itself"));
    }
    if (diagnostics.hasErrors()) {
      throw new CompileFailure(diagnostics);
    }
    return new Program(List.copyOf(checked.values()), main, diagnostics.all());
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
