// SPDX-License-Identifier: MIT
package m3.makefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import m3.diagnostic.Diagnostics;
import m3.source.SourceText;

/** What an {@code m3makefile} asks for: the files of units, units to be derived from generics, the name of what is built. */
public final class Makefile {
  /** The name of such files. */
  public static final String NAME = "m3makefile";

  private static final String SOURCES = "src";

  private final Set<Path> files = new LinkedHashSet<>();
  private final Map<String, SourceText> derived = new LinkedHashMap<>();
  private final List<String> programs = new ArrayList<>();

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

  /** The names of the programs and libraries built. */
  public List<String> programs() {
    return List.copyOf(programs);
  }

  void addFile(Path file) {
    files.add(file);
  }

  void derive(String fileName, SourceText text) {
    derived.put(fileName, text);
  }

  void addProgram(String name) {
    programs.add(name);
  }
}
