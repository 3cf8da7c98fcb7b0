// SPDX-License-Identifier: MIT
package spin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Renderer;
import m3.launcher.Terminal;
import m3.object.CompilerKey;
import m3.program.CompileFailure;
import m3.program.Library;
import m3.program.ProgramLoader;
import spin.kernel.BootDisk;

/** Object files for a boot disk: read, or compiled from source. What does not compile is reported and left out. */
final class ObjectFiles {
  /** The kernel's own units. */
  static final Library KERNEL = new Library("/spin/kernel/");

  private static final List<String> SUFFIXES = List.of(".i3", ".m3", ".ig", ".mg");

  private final CompilerKey key;
  private final Terminal terminal;
  private final List<BootDisk.File> files = new ArrayList<>();
  private boolean refused;

  ObjectFiles(CompilerKey key, Terminal terminal) {
    this.key = key;
    this.terminal = terminal;
  }

  /** Whether something was left out. */
  boolean refused() {
    return refused;
  }

  BootDisk disk(BootDisk.Rules rules) {
    return new BootDisk(key, List.copyOf(files), rules, terminal.err());
  }

  /** Adds the service {@code name}, compiled from the interface and module of that name that come with the kernel. */
  void addService(String name) {
    ProgramLoader loader = loader();
    loader.add(KERNEL.unit(name + ".i3").source());
    loader.add(KERNEL.unit(name + ".m3").source());
    compile("kernel/" + name, loader);
  }

  /** Adds what {@code path} stands for; of folders in one folder, later ones may import the interfaces of earlier ones. */
  void add(String path) {
    add(path, new ArrayList<>());
  }

  private void add(String path, List<Path> before) {
    Path place = Path.of(path);
    try {
      if (!Files.isDirectory(place) && !SUFFIXES.stream().anyMatch(path::endsWith)) {
        files.add(new BootDisk.File(path, Files.readAllBytes(place)));
      } else if (Files.isDirectory(place) && !holdsUnits(place)) {
        addFolders(place);
      } else {
        ProgramLoader loader = loader();
        loader.addPath(place);
        before.forEach(loader::addFolder);
        before.add(Files.isDirectory(place) ? place : place.toAbsolutePath().getParent());
        compile(name(place), loader);
      }
    } catch (IOException failed) {
      report(Diagnostic.of(Code.UNREADABLE, null, path, Files.exists(place) ? failed.getMessage()
          : "there is no such file or folder"));
    }
  }

  private static ProgramLoader loader() {
    return new ProgramLoader(List.of(KERNEL, Library.STANDARD));
  }

  private void addFolders(Path parent) throws IOException {
    List<Path> inside;
    try (var list = Files.list(parent)) {
      inside = list.filter(p -> Files.isDirectory(p) || p.toString().endsWith(".o")).sorted().toList();
    }
    if (inside.isEmpty()) {
      report(Diagnostic.of(Code.UNREADABLE, null, parent, "there is no unit in it"));
    }
    List<Path> before = new ArrayList<>();
    inside.forEach(folder -> add(folder.toString(), before));
  }

  private static boolean holdsUnits(Path folder) throws IOException {
    try (var list = Files.list(folder)) {
      return list.anyMatch(p -> SUFFIXES.stream().anyMatch(p.toString()::endsWith));
    }
  }

  private static String name(Path place) {
    String last = place.toAbsolutePath().normalize().getFileName().toString();
    return last.replaceFirst("^\\d+-", "").replaceFirst("\\.[im][3g]$", "");
  }

  private void compile(String name, ProgramLoader loader) {
    try {
      files.add(new BootDisk.File(name, loader.objectFile(name).write(key)));
    } catch (CompileFailure failure) {
      refused = true;
      terminal.err().println((terminal.colour() ? failure.coloured() : failure).getMessage());
    } catch (UncheckedIOException failed) {
      report(Diagnostic.of(Code.UNREADABLE, null, name, failed.getCause().getMessage()));
    }
  }

  private void report(Diagnostic diagnostic) {
    refused = true;
    terminal.err().println(new Renderer(terminal.colour()).render(diagnostic));
  }
}
