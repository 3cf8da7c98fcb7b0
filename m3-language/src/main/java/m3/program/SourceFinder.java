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
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import m3.check.UnitFinder;
import m3.object.StoredUnit;
import m3.source.SourceText;

/** Finds units among given files, then in folders, then in libraries, whose units are trusted. */
public final class SourceFinder implements UnitFinder {
  private static final List<String> SUFFIXES = List.of(".i3", ".m3", ".ig", ".mg");

  private final Map<String, SourceText> given = new LinkedHashMap<>();
  private final List<Path> folders = new ArrayList<>();

  private final List<Library> libraries;

  /** A finder that looks in {@code libraries} last. */
  public SourceFinder(List<Library> libraries) {
    this.libraries = List.copyOf(libraries);
  }

  /** Whether a file called {@code name} is a unit. */
  static boolean isUnit(String name) {
    return SUFFIXES.stream().anyMatch(name::endsWith);
  }

  /** Takes {@code text} as the file {@code fileName}, such as {@code Main.m3}. */
  public void add(String fileName, SourceText text) {
    given.put(fileName, text);
  }

  /** Looks in {@code folder} too, after those added before. */
  public void addFolder(Path folder) {
    folders.add(folder);
  }

  @Override
  public Found find(String name, Kind kind) {
    String file = name + kind.suffix();
    if (given.containsKey(file)) {
      return Found.text(given.get(file), false);
    }
    for (Path folder : folders) {
      Path path = folder.resolve(file);
      if (Files.isRegularFile(path)) {
        return Found.text(read(path), false);
      }
    }
    for (Library library : libraries) {
      StoredUnit unit = library.unit(file);
      if (unit != null) {
        return Found.checked(unit.tree(), unit.trusted());
      }
    }
    return null;
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
