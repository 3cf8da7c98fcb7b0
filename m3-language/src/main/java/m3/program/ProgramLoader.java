// SPDX-License-Identifier: MIT
package m3.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import m3.check.Compilation;
import m3.check.UnitFinder;
import m3.check.WholeProgram;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Diagnostics;
import m3.object.ObjectFile;
import m3.source.SourceText;
import m3.syntax.CompilationUnit;
import m3.syntax.Parser;
import m3.unit.Interface;
import m3.unit.Module;

/** Finds and checks all units of a program: the modules given, and those that implement what they import. */
public final class ProgramLoader {
  private static final List<String> SUFFIXES = List.of(".i3", ".m3", ".ig", ".mg");

  private final SourceFinder finder;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Compilation compilation;
  private final Map<String, CompilationUnit> modules = new LinkedHashMap<>();
  private final Set<String> wanted = new LinkedHashSet<>();
  private final List<String> started = new ArrayList<>();
  private final List<CompilationUnit> interfaces = new ArrayList<>();

  /** A loader that finds what is not given in {@code libraries}. */
  public ProgramLoader(List<Library> libraries) {
    finder = new SourceFinder(libraries);
    compilation = new Compilation(finder, diagnostics, false);
  }

  /**
   * The program of the files and folders that {@code list} names, a line each; a line {@code -I DIR} only looks there, a line
   * {@code -M NAME} adds a library's module. Throws {@link CompileFailure} when it is refused.
   */
  public static Program ofList(String list, List<Library> libraries) {
    ProgramLoader loader = new ProgramLoader(libraries);
    for (String line : list.lines().filter(l -> !l.isBlank()).toList()) {
      if (line.startsWith("-I ")) {
        loader.addFolder(Path.of(line.substring(3)));
      } else if (line.startsWith("-M ")) {
        loader.start(line.substring(3));
      } else {
        loader.addPath(Path.of(line));
      }
    }
    return loader.load(loader.units() > 1);
  }

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
    SourceText before = finder.add(tree.name() + suffix, text);
    if (before != null) {
      diagnostics.add(Diagnostic.of(Code.DUPLICATE_UNIT, tree.name().span(), tree.name()).note("the other one is in `" + before.name() + "`"));
    }
    if (!tree.generic()) {
      if (tree.isInterface()) {
        interfaces.add(tree);
      } else {
        modules.put(tree.name().name(), tree);
      }
    }
  }

  /** Adds the library's module {@code name} to the program, although nothing imports it. */
  public void start(String name) {
    started.add(name);
  }

  /** How many units were given. */
  public int units() {
    return modules.size() + interfaces.size();
  }

  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Checks everything given, without looking for the modules that implement what is imported; gives the modules. */
  public List<Module> check() {
    interfaces.forEach(i -> compilation.interfaceNamed(i.name().name(), i.name().span()));
    return modules.values().stream().map(m -> compilation.checkModule(m, isLibrary(m))).toList();
  }

  /**
   * What was given, checked, as an object file named {@code name}; its units are those given, besides them it holds the
   * interfaces and generics they were checked against. Throws {@link CompileFailure} when it is refused.
   */
  public ObjectFile objectFile(String name) {
    check();
    if (diagnostics.hasErrors()) {
      throw new CompileFailure(diagnostics);
    }
    List<ObjectFile.Unit> own = new ArrayList<>();
    interfaces.forEach(i -> own.add(new ObjectFile.Unit(i, false)));
    modules.values().forEach(m -> own.add(new ObjectFile.Unit(m, false)));
    List<ObjectFile.Unit> others = new ArrayList<>();
    for (Interface unit : compilation.interfaces().values()) {
      if (interfaces.stream().noneMatch(i -> i.name().name().equals(unit.name()))) {
        others.add(new ObjectFile.Unit(unit.tree(), compilation.isTrusted(unit)));
      }
    }
    compilation.generics().forEach(generic -> others.add(new ObjectFile.Unit(generic, true)));
    return new ObjectFile(name, own, others);
  }

  /** An interface, and the modules that were not loaded before and that it needs to run. */
  public record Loaded(Interface unit, List<Module> modules) {}

  /** Loads the interface {@code name} and what implements it; null when it cannot be found or is refused. */
  Loaded demand(String name) {
    int before = diagnostics.errorCount();
    if (!compilation.interfaces().containsKey(name) && finder.find(name, UnitFinder.Kind.INTERFACE) == null) {
      return null;
    }
    Interface unit = compilation.interfaceNamed(name, null);
    if (unit == null || diagnostics.errorCount() > before) {
      return null;
    }
    Deque<CompilationUnit> rest = new ArrayDeque<>();
    reachable(List.of(unit)).forEach(i -> implementer(i.name(), rest));
    List<Module> added = checkAll(rest);
    return diagnostics.errorCount() > before ? null : new Loaded(unit, added);
  }

  /**
   * The whole program, checked; throws {@link CompileFailure} when it is refused.
   *
   * <p>Its main module is the one that exports Main or, unless {@code needsMain}, the first one given.
   */
  public Program load(boolean needsMain) {
    wanted.addAll(modules.keySet());
    Deque<CompilationUnit> rest = new ArrayDeque<>(modules.values());
    started.forEach(name -> implementer(name, rest));
    List<Module> checked = checkAll(rest);
    if (!diagnostics.hasErrors()) {
      List<Interface> own = compilation.interfaces().values().stream().filter(i -> !compilation.isTrusted(i)).toList();
      new WholeProgram(checked, own, diagnostics).check();
    }
    Module main = checked.stream().filter(m -> m.exports().stream().anyMatch(e -> e.name().equals("Main")))
        .findFirst().orElse(needsMain || checked.isEmpty() ? null : checked.getFirst());
    if (main == null && !diagnostics.hasErrors()) {
      diagnostics.add(Diagnostic.of(Code.NO_MAIN, null).help("write `MODULE Name EXPORTS Main;`, or run the file itself"));
    }
    if (diagnostics.hasErrors()) {
      throw new CompileFailure(diagnostics);
    }
    return new Program(checked, main, this);
  }

  /** Checks the modules in {@code rest} and those that implement what they import. */
  private List<Module> checkAll(Deque<CompilationUnit> rest) {
    List<Module> checked = new ArrayList<>();
    while (!rest.isEmpty()) {
      CompilationUnit tree = rest.poll();
      Module module = compilation.checkModule(tree, isLibrary(tree));
      checked.add(module);
      Set<Interface> named = new LinkedHashSet<>(module.imports());
      named.addAll(module.exports());
      reachable(named).forEach(i -> implementer(i.name(), rest));
    }
    return checked;
  }

  private boolean isLibrary(CompilationUnit tree) {
    return finder.isTrusted(tree.span().source());
  }

  private static Set<Interface> reachable(Collection<Interface> from) {
    Set<Interface> seen = new LinkedHashSet<>();
    Deque<Interface> rest = new ArrayDeque<>(from);
    while (!rest.isEmpty()) {
      Interface next = rest.poll();
      if (seen.add(next)) {
        rest.addAll(next.imports());
      }
    }
    return seen;
  }

  /** Adds the module {@code name}, which by custom implements the interface of that name, unless it was added. */
  private void implementer(String name, Deque<CompilationUnit> rest) {
    if (!wanted.add(name)) {
      return;
    }
    UnitFinder.Found found = finder.find(name, UnitFinder.Kind.MODULE);
    if (found == null) {
      return;
    }
    CompilationUnit tree = Parser.parse(found.source(), diagnostics);
    if (tree != null && (tree.isInterface() || !tree.name().name().equals(name))) {
      diagnostics.add(Diagnostic.of(Code.WRONG_UNIT, tree.name().span(), "MODULE " + name, "`" + tree.name() + "`"));
    } else if (tree != null) {
      rest.add(tree);
    }
  }
}
