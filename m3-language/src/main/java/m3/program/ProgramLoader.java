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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import m3.check.Compilation;
import m3.check.UnitFinder;
import m3.check.WholeProgram;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Diagnostics;
import m3.makefile.Makefile;
import m3.object.CompilerKey;
import m3.object.ObjectFault;
import m3.object.ObjectFile;
import m3.object.StoredUnit;
import m3.source.SourceText;
import m3.syntax.CompilationUnit;
import m3.unit.Interface;
import m3.unit.Module;

/** Finds and checks all units of a program: the modules given, and those that implement what they import. */
public final class ProgramLoader {
  /** A module that is to be checked; it passed {@code before} where it comes from a library, a cache or an object file. */
  record Unchecked(CompilationUnit tree, boolean trusted, boolean before) {}

  private final SourceFinder finder;
  private final Diagnostics diagnostics = new Diagnostics();
  private final Compilation compilation;
  private final ProgramObjects objects;
  private final List<SourceText> texts = new ArrayList<>();
  private final Map<String, Unchecked> modules = new LinkedHashMap<>();
  private final Set<String> wanted = new LinkedHashSet<>();
  private final List<String> started = new ArrayList<>();
  private final List<CompilationUnit> interfaces = new ArrayList<>();
  private CompletableFuture<CompilerKey> key;
  private final Set<String> imported = new LinkedHashSet<>();
  private Map<String, List<Unchecked>> exporters;  // modules offered, by the interfaces that they name
  private String library;  // the name of the package added last that builds only a library, or null

  /** A loader that finds what is not given in {@code libraries}. */
  public ProgramLoader(List<Library> libraries) {
    finder = new SourceFinder(libraries);
    compilation = new Compilation(finder, diagnostics, false);
    objects = new ProgramObjects(finder, compilation);
  }

  /**
   * The program of the files and folders that {@code list} names, a line each; a line {@code -I DIR} only looks there, a line
   * {@code -P FILE} only in what that makefile asks for, a line {@code -M NAME} adds a library's module. Throws
   * {@link CompileFailure} when it is refused.
   */
  public static Program ofList(String list, List<Library> libraries) {
    ProgramLoader loader = new ProgramLoader(libraries);
    for (String line : list.lines().filter(l -> !l.isBlank()).toList()) {
      if (line.startsWith("-I ")) {
        loader.addFolder(Path.of(line.substring(3)));
      } else if (line.startsWith("-P ")) {
        loader.offerPackage(Path.of(line.substring(3)));
      } else if (line.startsWith("-M ")) {
        loader.start(line.substring(3));
      } else {
        loader.addPath(Path.of(line));
      }
    }
    return loader.loadKept(ProgramCache.ofInstallation(), Path.of("").toAbsolutePath() + "\n" + list, true);
  }

  /** As {@link #load}, with units that are still as they were taken from {@code cache}. */
  Program loadKept(ProgramCache cache, String key, boolean needsMain) {
    boolean worthIt = texts.stream().mapToInt(text -> text.text().length()).sum() >= ProgramCache.LEAST;
    if (worthIt) {
      finder.remember(cache.find(key));
    }
    Program program = load(needsMain);
    if (worthIt) {
      List<StoredUnit> units = new ArrayList<>();
      interfaces().stream().map(Interface::tree).forEach(tree -> keep(tree, units));
      program.modules().stream().map(Module::tree).forEach(tree -> keep(tree, units));
      compilation.generics().forEach(tree -> keep(tree, units));
      if (!finder.remembers(units)) {
        cache.keep(key, units);
      }
    }
    return program;
  }

  /** The interfaces checked so far. */
  Collection<Interface> interfaces() {
    return compilation.interfaces().values();
  }

  private void keep(CompilationUnit tree, List<StoredUnit> to) {
    if (!finder.isLibrary(tree)) {
      to.add(StoredUnit.of(tree, false));
    }
  }

  /** Looks for imported units in {@code folder} too. */
  public void addFolder(Path folder) {
    finder.addFolder(folder);
  }

  /**
   * Adds the file {@code path}, or every unit in the folder {@code path}, and looks beside them for what they import; where there
   * is an m3makefile, in the folder or in its folder src, adds what that asks for instead.
   */
  public void addPath(Path path) {
    try {
      if (path.toString().endsWith(".o")) {
        objects.add(path.toString(), ObjectFile.read(path.toString(), Files.readAllBytes(path), key()));
      } else if (path.endsWith(Makefile.NAME)) {
        addPackage(path);
      } else if (Files.isDirectory(path) && Makefile.in(path) != null) {
        addPackage(Makefile.in(path));
      } else if (Files.isDirectory(path)) {
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
    } catch (IOException unreadable) {
      diagnostics.add(Diagnostic.of(Code.UNREADABLE, null, path, reason(unreadable)));
    } catch (ObjectFault refused) {
      diagnostics.add(refused.diagnostic());
    }
  }

  /** The installation's key, which is read on another thread while the object file is. */
  private Supplier<CompilerKey> key() {
    if (key == null) {
      key = CompletableFuture.supplyAsync(CompilerKey::ofInstallation);
    }
    return () -> {
      try {
        return key.join();
      } catch (CompletionException failed) {
        throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
      }
    };
  }

  /** Adds what {@code makefile} asks for; of units that it derives, those that a library has already are that library's. */
  private void addPackage(Path makefile) {
    Makefile made = Makefile.read(makefile, diagnostics);
    made.folders().forEach(finder::addChosen);
    library = made.library();
    made.derived().forEach((fileName, text) -> {
      if (finder.inLibraries(fileName) == null) {
        add(text);
      }
    });
    for (Path file : made.files()) {
      SourceText text = SourceFinder.read(file);
      add(text);
      if (made.isImported(file)) {
        imported.add(text.name());
      }
    }
  }

  /** Looks for imported units in what {@code makefile} asks for. */
  private void offerPackage(Path makefile) {
    Makefile made = Makefile.read(makefile, diagnostics);
    made.folders().forEach(finder::addChosen);
    made.derived().forEach((fileName, text) -> {
      if (finder.inLibraries(fileName) == null) {
        finder.offer(fileName, text);
      }
    });
    made.files().forEach(file -> finder.offer(file.getFileName().toString(), SourceFinder.read(file)));
  }

  private static String reason(IOException failed) {
    return failed instanceof NoSuchFileException ? "there is no such file or folder" : String.valueOf(failed.getMessage());
  }

  private static List<Path> units(Path folder) {
    try (var files = Files.list(folder)) {
      return files.filter(f -> SourceFinder.isUnit(f.getFileName().toString())).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Lets {@code text} be found as {@code fileName} when something imports it. */
  public void offer(String fileName, SourceText text) {
    finder.offer(fileName, text);
  }

  /** Adds one unit to the program, of whatever kind its text says. */
  public void add(SourceText text) {
    texts.add(text);
  }

  /** Reads the trees of what was given. */
  private void parse() {
    for (SourceText text : texts) {
      UnitFinder.Found found = finder.recall(text);
      CompilationUnit tree = compilation.treeOf(found);
      if (tree != null && !(imported.contains(text.name()) && exportsMain(tree))) {
        SourceText other = finder.add(StoredUnit.fileName(tree), found.before() ? found : UnitFinder.Found.tree(tree, false));
        if (other != null) {
          diagnostics.add(Diagnostic.of(Code.DUPLICATE_UNIT, tree.name().span(), tree.name()).note("the other one is in `" + other.name() + "`"));
        }
        if (!tree.generic() && tree.isInterface()) {
          interfaces.add(tree);
        } else if (!tree.generic()) {
          modules.put(tree.name().name(), new Unchecked(tree, false, found.before()));
        }
      }
    }
    texts.clear();
    int errors = diagnostics.errorCount();
    List<Unchecked> settled = objects.settle();
    if (diagnostics.errorCount() > errors) {
      throw new CompileFailure(diagnostics);
    }
    settled.forEach(module -> modules.put(module.tree().name().name(), module));
  }

  /** Adds the library's module {@code name} to the program, although nothing imports it. */
  public void start(String name) {
    started.add(name);
  }

  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /** Checks everything given, without looking for the modules that implement what is imported; gives the modules. */
  public List<Module> check() {
    parse();
    interfaces.forEach(i -> compilation.interfaceNamed(i.name().name(), i.name().span()));
    return modules.values().stream().map(m -> compilation.checkModule(m.tree(), m.trusted(), m.before())).toList();
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
    List<StoredUnit> own = new ArrayList<>();
    interfaces.forEach(i -> own.add(StoredUnit.of(i, false)));
    modules.values().forEach(m -> own.add(StoredUnit.of(m.tree(), false)));
    List<StoredUnit> others = new ArrayList<>();
    for (Interface unit : compilation.interfaces().values()) {
      if (interfaces.stream().noneMatch(i -> i.name().name().equals(unit.name()))) {
        others.add(StoredUnit.of(unit.tree(), compilation.isTrusted(unit)));
      }
    }
    compilation.generics().forEach(generic -> others.add(StoredUnit.of(generic, false)));
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
    Deque<Unchecked> rest = new ArrayDeque<>();
    reachable(List.of(unit)).forEach(i -> implementer(i.name(), rest));
    List<Module> added = checkAll(rest);
    return diagnostics.errorCount() > before ? null : new Loaded(unit, added);
  }

  /**
   * The whole program, checked; throws {@link CompileFailure} when it is refused.
   *
   * <p>Its main module is the one that exports Main; else the only unit given or, unless {@code needsMain}, the first module.
   */
  public Program load(boolean needsMain) {
    parse();
    wanted.addAll(modules.keySet());
    Deque<Unchecked> rest = new ArrayDeque<>(modules.values());
    boolean several = modules.size() + interfaces.size() > 1;
    started.forEach(name -> implementer(name, rest));
    List<Module> checked = checkAll(rest);
    if (!diagnostics.hasErrors()) {
      List<Interface> own = compilation.interfaces().values().stream().filter(i -> !compilation.isTrusted(i)).toList();
      new WholeProgram(checked, own, diagnostics).check();
    }
    Module main = checked.stream().filter(m -> m.exports().stream().anyMatch(e -> e.name().equals("Main")))
        .findFirst().orElse(needsMain && several || checked.isEmpty() ? null : checked.getFirst());
    if (main == null && !diagnostics.hasErrors()) {
      diagnostics.add(Diagnostic.of(Code.NO_MAIN, null).help(library == null
          ? "write `MODULE Name EXPORTS Main;`, or run the file itself"
          : "`" + library + "` is a library: `m3 check` checks it, and the makefiles of programs import it"));
    }
    if (diagnostics.hasErrors()) {
      throw new CompileFailure(diagnostics);
    }
    return new Program(checked, main, this);
  }

  /** Checks the modules in {@code rest} and those that implement what they import. */
  private List<Module> checkAll(Deque<Unchecked> rest) {
    List<Module> checked = new ArrayList<>();
    while (!rest.isEmpty()) {
      Unchecked next = rest.poll();
      Module module = compilation.checkModule(next.tree(), next.trusted(), next.before());
      checked.add(module);
      Set<Interface> named = new LinkedHashSet<>(module.imports());
      named.addAll(module.exports());
      reachable(named).forEach(i -> implementer(i.name(), rest));
    }
    return checked;
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

  private static boolean exportsMain(CompilationUnit tree) {
    return tree.kind() == CompilationUnit.Kind.MODULE && !tree.generic()
        && (tree.exports().isEmpty() ? tree.name().name().equals("Main") : tree.exports().stream().anyMatch(e -> e.name().equals("Main")));
  }

  /** The modules offered that name the interface {@code name} among what they export. */
  private List<Unchecked> exporters(String name) {
    if (exporters == null) {
      exporters = new LinkedHashMap<>();
      for (UnitFinder.Found found : finder.offeredExporters()) {
        CompilationUnit tree = compilation.treeOf(found);
        if (tree != null && !exportsMain(tree)) {
          Unchecked module = new Unchecked(tree, false, found.before());
          tree.exports().forEach(e -> exporters.computeIfAbsent(e.name(), n -> new ArrayList<>()).add(module));
        }
      }
    }
    return exporters.getOrDefault(name, List.of());
  }

  /**
   * Adds the module {@code name}, which by custom implements the interface of that name, unless it was added. What exports Main is
   * only what was given: another program's main module may lie beside it.
   */
  private void implementer(String name, Deque<Unchecked> rest) {
    if (name.equals("Main") || !wanted.add(name)) {
      return;
    }
    exporters(name).stream().filter(module -> wanted.add(module.tree().name().name())).forEach(rest::add);
    UnitFinder.Found found = finder.find(name, UnitFinder.Kind.MODULE);
    if (found == null) {
      return;
    }
    CompilationUnit tree = compilation.treeOf(found);
    if (tree != null && (tree.isInterface() || !tree.name().name().equals(name))) {
      diagnostics.add(Diagnostic.of(Code.WRONG_UNIT, tree.name().span(), "MODULE " + name, "`" + tree.name() + "`"));
    } else if (tree != null) {
      rest.add(new Unchecked(tree, found.trusted(), found.before()));
    }
  }
}
