// SPDX-License-Identifier: MIT
package m3.check;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Diagnostics;
import m3.diagnostic.Spelling;
import m3.source.Span;
import m3.syntax.CompilationUnit;
import m3.syntax.Id;
import m3.syntax.Parser;
import m3.unit.Interface;
import m3.unit.Module;

/**
 * What the checking of many units shares: the finder of sources, the interfaces checked so far, the diagnostics.
 *
 * <p>Interfaces are checked when first imported, once. Not safe for use by several threads.
 */
public final class Compilation {
  private final UnitFinder finder;
  private final Diagnostics diagnostics;
  private final boolean unsafeAllowed;
  private final Map<String, Interface> interfaces = new LinkedHashMap<>();
  private final Map<String, CompilationUnit> generics = new LinkedHashMap<>();
  private final Map<String, Branded> brands = new HashMap<>();
  private final Set<String> trustedInterfaces = new HashSet<>();
  private final Set<Interface> passed = new HashSet<>();
  private final Set<CompilationUnit> passedGenerics = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<String> importing = new ArrayDeque<>();

  /** A compilation of safe units; {@code unsafeAllowed} admits UNSAFE ones and EXTERNAL procedures everywhere. */
  public Compilation(UnitFinder finder, Diagnostics diagnostics, boolean unsafeAllowed) {
    this.finder = finder;
    this.diagnostics = diagnostics;
    this.unsafeAllowed = unsafeAllowed;
  }

  public Diagnostics diagnostics() {
    return diagnostics;
  }

  /** The interfaces checked so far, by name, in the order in which their checking was finished. */
  public Map<String, Interface> interfaces() {
    return interfaces;
  }

  /** Whether {@code unit}, which was checked here, was trusted. */
  public boolean isTrusted(Interface unit) {
    return isTrusted(unit.name());
  }

  /** Whether the interface {@code name}, which was checked here, was trusted. */
  boolean isTrusted(String name) {
    return trustedInterfaces.contains(name);
  }

  /** The generics that were instantiated. */
  public List<CompilationUnit> generics() {
    return generics.values().stream().filter(Objects::nonNull).toList();
  }

  /** Takes the interfaces that {@code other} has checked without error as known here, so that they are not checked again. */
  public void share(Compilation other) {
    other.interfaces.forEach(interfaces::putIfAbsent);
    trustedInterfaces.addAll(other.trustedInterfaces);
  }

  /** The interface {@code name}, checked; null, and a diagnostic at {@code place}, when it cannot be had. */
  public Interface interfaceNamed(String name, Span place) {
    return interfaceNamed(name, place, null);
  }

  /** As {@link #interfaceNamed(String, Span)}; {@code help} says what to do when there is none, null when the name tells most. */
  Interface interfaceNamed(String name, Span place, String help) {
    Interface known = interfaces.get(name);
    if (known != null) {
      return known;
    }
    if (importing.contains(name)) {
      String circle = importing.stream().takeWhile(n -> !n.equals(name)).collect(Collectors.joining("`, `"));
      diagnostics.add(Diagnostic.of(Code.IMPORT_CYCLE, place, name, circle.isEmpty() ? "" : " through `" + circle + "`"));
      return null;
    }
    UnitFinder.Found found = finder.find(name, UnitFinder.Kind.INTERFACE);
    if (found == null) {
      Diagnostic problem = Diagnostic.of(Code.UNKNOWN_INTERFACE, place, name);
      diagnostics.add(problem.help(helpFor(name, help)));
      return null;
    }
    CompilationUnit tree = treeOf(found);
    if (tree == null) {
      return null;
    }
    if (!tree.isInterface() || tree.generic() || !tree.name().name().equals(name)) {
      diagnostics.add(Diagnostic.of(Code.WRONG_UNIT, tree.name().span(), "INTERFACE " + name, describe(tree)));
      return null;
    }
    return checkInterface(tree, found.trusted(), found.before());
  }

  private String helpFor(String unknown, String help) {
    String hint = finder.hint(unknown);
    if (hint != null || help != null) {
      return hint != null ? hint : help;
    }
    String near = Spelling.nearest(unknown, finder.interfaceNames());
    return near != null ? "is `" + near + "` meant?" : "give the folder of `" + unknown + ".i3` with -I";
  }

  /** Where a brand is given; a generic's text gives it in each of its instances. */
  private record Branded(Span span, String unit) {}

  /** Takes {@code brand} for the type of {@code unit} written at {@code span}; gives where another type was given it, or null. */
  Span claimBrand(String brand, Span span, String unit) {
    Branded given = new Branded(span, unit);
    Branded before = brands.putIfAbsent(brand, given);
    return before == null || before.equals(given) ? null : before.span();
  }

  /** Whether the interface {@code name} could be imported. */
  boolean canFind(String name) {
    return finder.find(name, UnitFinder.Kind.INTERFACE) != null;
  }

  /** The tree of what was found; null, and diagnostics, when its text cannot be read as one. */
  public CompilationUnit treeOf(UnitFinder.Found found) {
    return found.tree() != null ? found.tree() : Parser.parse(found.source(), diagnostics);
  }

  private static String describe(CompilationUnit tree) {
    return (tree.generic() ? "GENERIC " : "") + tree.kind() + " `" + tree.name() + "`";
  }

  private Interface checkInterface(CompilationUnit tree, boolean trusted, boolean before) {
    importing.push(tree.name().name());
    try {
      UnitChecker checker = new UnitChecker(this, tree, trusted || unsafeAllowed, before);
      Interface unit = checker.checkInterface();
      interfaces.put(unit.name(), unit);
      if (checker.isDeferring()) {
        passed.add(unit);
      }
      if (trusted) {
        trustedInterfaces.add(unit.name());
      }
      return unit;
    } finally {
      importing.pop();
    }
  }

  /**
   * Checks {@code tree}, a module; {@code trusted} ones may be UNSAFE. Where it passed {@code before} and still imports what it
   * did then, the bodies of its procedures are checked when they are first needed.
   */
  public Module checkModule(CompilationUnit tree, boolean trusted, boolean before) {
    return new UnitChecker(this, tree, trusted || unsafeAllowed, before).checkModule();
  }

  /** Whether {@code unit} and all it rests on are as they were when they passed the checker before. */
  boolean hasPassed(Interface unit) {
    return passed.contains(unit);
  }

  /** Whether {@code generic} is as it was when its instances passed the checker before. */
  boolean hasPassed(CompilationUnit generic) {
    return passedGenerics.contains(generic);
  }

  /** The generic {@code name}; null, and a diagnostic, when it cannot be had. */
  CompilationUnit genericNamed(Id name, CompilationUnit.Kind kind) {
    boolean isInterface = kind == CompilationUnit.Kind.INTERFACE;
    UnitFinder.Kind wanted = isInterface ? UnitFinder.Kind.GENERIC_INTERFACE : UnitFinder.Kind.GENERIC_MODULE;
    String key = name.name() + wanted.suffix();
    if (generics.containsKey(key)) {
      return generics.get(key);
    }
    UnitFinder.Found found = finder.find(name.name(), wanted);
    CompilationUnit tree = found == null ? null : treeOf(found);
    if (tree == null || !tree.generic() || tree.kind() != kind) {
      if (found == null || tree != null) {
        diagnostics.add(Diagnostic.of(Code.UNKNOWN_GENERIC, name.span(), kind.name().toLowerCase(java.util.Locale.ROOT), name));
      }
      tree = null;
    }
    if (tree != null && found.before()) {
      passedGenerics.add(tree);
    }
    generics.put(key, tree);
    return tree;
  }
}
