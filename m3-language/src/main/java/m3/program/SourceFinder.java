// SPDX-License-Identifier: MIT
package m3.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import m3.check.UnitFinder;
import m3.diagnostic.Diagnostics;
import m3.makefile.Makefile;
import m3.object.StoredUnit;
import m3.source.SourceText;
import m3.syntax.CompilationUnit;

/** Finds units among given files, then in folders, then in libraries, whose units are trusted. */
public final class SourceFinder implements UnitFinder {
  private static final List<String> SUFFIXES = List.of(".i3", ".m3", ".ig", ".mg");

  private final Map<String, Found> given = new LinkedHashMap<>();
  private final Map<String, SourceText> offered = new LinkedHashMap<>();
  private final Map<String, Found> last = new LinkedHashMap<>();
  private Map<String, StoredUnit> remembered = Map.of();
  private final List<Path> folders = new ArrayList<>();
  private final Set<Path> chosen = new LinkedHashSet<>();

  private final List<Library> libraries;

  /** A finder that looks in {@code libraries} last. */
  public SourceFinder(List<Library> libraries) {
    this.libraries = List.copyOf(libraries);
  }

  /** Whether a file called {@code name} is a unit. */
  static boolean isUnit(String name) {
    return SUFFIXES.stream().anyMatch(name::endsWith);
  }

  /** Takes {@code unit} as the file {@code fileName}, such as {@code Main.m3}; gives the source taken as that before, or null. */
  SourceText add(String fileName, Found unit) {
    Found before = given.put(fileName, unit);
    return before == null ? null : before.tree() == null ? before.source() : before.tree().span().source();
  }

  /** Takes {@code text} as the file {@code fileName}, unless one is given. */
  void offer(String fileName, SourceText text) {
    offered.putIfAbsent(fileName, text);
  }

  /** The offered modules that name what they export, which need not be an interface of their own name. */
  List<Found> offeredExporters() {
    return offered.entrySet().stream().filter(e -> e.getKey().endsWith(Kind.MODULE.suffix()) && e.getValue().text().contains("EXPORTS"))
        .map(e -> recall(e.getValue())).toList();
  }

  /** Takes {@code unit} as the file {@code fileName} when it is found nowhere else. */
  void addLast(String fileName, Found unit) {
    last.putIfAbsent(fileName, unit);
  }

  /** Has {@code units}, by the names of their sources, used in place of texts that are still the same. */
  void remember(Map<String, StoredUnit> units) {
    remembered = units;
  }

  /** The unit {@code text}: a remembered one of the very same text, or the text. */
  Found recall(SourceText text) {
    StoredUnit unit = remembered.get(text.name());
    return unit != null && unit.source().text().equals(text.text()) ? Found.checked(unit.tree(), false) : Found.text(text, false);
  }

  /** Whether {@code units} are the remembered ones. */
  boolean remembers(Collection<StoredUnit> units) {
    return units.stream().allMatch(unit -> {
      StoredUnit known = remembered.get(unit.source().name());
      return known != null && known.tree() == unit.tree();
    });
  }

  /** Whether {@code tree} is of a library. */
  boolean isLibrary(CompilationUnit tree) {
    return libraries.stream().map(library -> library.unit(StoredUnit.fileName(tree))).anyMatch(u -> u != null && u.tree() == tree);
  }

  /** Remembers that makefiles say which units of {@code folder} there are. */
  void addChosen(Path folder) {
    chosen.add(folder);
  }

  /** Looks in {@code folder} too, after those added before. */
  public void addFolder(Path folder) {
    folders.add(folder);
  }

  @Override
  public Found find(String name, Kind kind) {
    String file = name + kind.suffix();
    if (given.containsKey(file)) {
      return given.get(file);
    }
    if (offered.containsKey(file)) {
      return recall(offered.get(file));
    }
    for (Path folder : folders) {
      Path path = folder.resolve(file);
      if (Files.isRegularFile(path)) {
        return recall(read(path));
      }
    }
    StoredUnit unit = inLibraries(file);
    return unit == null ? last.get(file) : Found.checked(unit.tree(), unit.trusted());
  }

  /** The unit in the file {@code fileName} of the first library that has it, or null. */
  StoredUnit inLibraries(String fileName) {
    return libraries.stream().map(library -> library.unit(fileName)).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** The text of {@code path}. */
  public static SourceText read(Path path) {
    try {
      return new SourceText(path.toString(), Files.readString(path, StandardCharsets.UTF_8));
    } catch (java.nio.charset.CharacterCodingException notUtf8) {
      try {
        return new SourceText(path.toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public String hint(String name) {
    String file = name + Kind.INTERFACE.suffix();
    for (Path folder : chosen) {
      if (Files.isRegularFile(folder.resolve(file))) {
        String call = Files.isRegularFile(folder.resolve(name + Kind.MODULE.suffix())) ? "module" : "interface";
        return "`" + folder.resolve(file) + "` is there, but no m3makefile asks for it: add `" + call + "(\"" + name + "\")`";
      }
    }
    for (Path folder : folders) {
      Path makefile = Makefile.in(folder);
      if (makefile != null && Makefile.read(makefile, new Diagnostics()).makes(file)) {
        return "`" + makefile + "` makes it: give the folder instead of a file in it";
      }
    }
    return null;
  }

  @Override
  public Collection<String> interfaceNames() {
    TreeSet<String> names = new TreeSet<>();
    libraries.forEach(library -> names.addAll(library.interfaceNames()));
    given.keySet().stream().filter(n -> n.endsWith(".i3")).forEach(n -> names.add(n.substring(0, n.length() - 3)));
    for (Path folder : folders) {
      try (var files = Files.list(folder)) {
        files.map(p -> p.getFileName().toString()).filter(n -> n.endsWith(".i3"))
            .forEach(n -> names.add(n.substring(0, n.length() - 3)));
      } catch (IOException unreadable) {
        continue;
      }
    }
    return names;
  }
}
