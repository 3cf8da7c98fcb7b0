// SPDX-License-Identifier: MIT
package m3.makefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import m3.diagnostic.Diagnostics;
import m3.source.SourceText;

/** What an {@code m3makefile} asks for: the files of units, units to be derived from generics, what is built. */
public final class Makefile {
  /** The name of such files. */
  public static final String NAME = "m3makefile";

  private static final String SOURCES = "src";

  private final Set<Path> files = new LinkedHashSet<>();
  private final Set<Path> imported = new LinkedHashSet<>();
  private final Map<String, SourceText> derived = new LinkedHashMap<>();
  private boolean program;
  private String library;

  Makefile() {}

  /** The makefile of the package in {@code folder}: there, or in its folder {@code src}; null when it has none. */
  public static Path in(Path folder) {
    Path here = folder.resolve(NAME);
    Path below = folder.resolve(SOURCES).resolve(NAME);
    return Files.isRegularFile(here) ? here : Files.isRegularFile(below) ? below : null;
  }

  /** Reads and runs {@code file}; what is wrong with it goes to {@code diagnostics}. Nothing outside this process is run. */
  public static Makefile read(Path file, Diagnostics diagnostics) {
    Makefile made = new Makefile();
    new MakefileRun(made, diagnostics).runWhole(file);
    return made;
  }

  /** The files of units, as they were named. */
  public List<Path> files() {
    return List.copyOf(files);
  }

  /** Units that instantiate generics, by the names of the files that would hold them, such as {@code IntTextTbl.i3}. */
  public Map<String, SourceText> derived() {
    return derived;
  }

  /** Whether {@code file} is of a package that was imported. */
  public boolean isImported(Path file) {
    return imported.contains(file);
  }

  /** The folders of those files. */
  public Set<Path> folders() {
    return files.stream().map(Path::getParent).filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether a unit's file {@code fileName} is among those named or derived. */
  public boolean makes(String fileName) {
    return derived.containsKey(fileName) || files.stream().anyMatch(file -> file.endsWith(fileName));
  }

  /** The name of the library built; null when there is none, or a program too. */
  public String library() {
    return program ? null : library;
  }

  void addFile(Path file, boolean ofImport) {
    if (files.add(file) && ofImport) {
      imported.add(file);
    }
  }

  void derive(String fileName, SourceText text) {
    derived.put(fileName, text);
  }

  void buildProgram() {
    program = true;
  }

  void buildLibrary(String name) {
    library = name;
  }
}
