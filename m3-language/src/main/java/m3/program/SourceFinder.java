// SPDX-License-Identifier: MIT
package m3.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import m3.check.UnitFinder;
import m3.source.SourceText;

/** Finds units among given files, then in folders, then in libraries, whose units are trusted. */
public final class SourceFinder implements UnitFinder {
  private final Map<String, SourceText> given = new LinkedHashMap<>();
  private final List<Path> folders = new ArrayList<>();

  private final List<Library> libraries;
  private final Set<SourceText> trusted = Collections.newSetFromMap(new IdentityHashMap<>());

  /** A finder that looks in {@code libraries} last. */
  public SourceFinder(List<Library> libraries) {
    this.libraries = List.copyOf(libraries);
  }

  /** Whether {@code text} came from a library. */
  public boolean isTrusted(SourceText text) {
    return trusted.contains(text);
  }

  /** Takes {@code text} as the file {@code fileName}, such as {@code Main.m3}; gives what was taken as that before, or null. */
  public SourceText add(String fileName, SourceText text) {
    return given.put(fileName, text);
  }

  /** Looks in {@code folder} too, after those added before. */
  public void addFolder(Path folder) {
    folders.add(folder);
  }

  @Override
  public Found find(String name, Kind kind) {
    String file = name + kind.suffix();
    if (given.containsKey(file)) {
      return new Found(given.get(file), null, false);
    }
    for (Path folder : folders) {
      Path path = folder.resolve(file);
      if (Files.isRegularFile(path)) {
        return new Found(read(path), null, false);
      }
    }
    for (Library library : libraries) {
      SourceText text = library.source(file);
      if (text != null) {
        trusted.add(text);
        return new Found(text, null, true);
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
