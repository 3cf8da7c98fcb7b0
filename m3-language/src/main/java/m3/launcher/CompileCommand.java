// SPDX-License-Identifier: MIT
package m3.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Renderer;
import m3.object.CompilerKey;
import m3.program.CompileFailure;
import m3.program.Library;
import m3.program.ProgramLoader;

/** {@code m3 compile}: checks units and writes them as one signed object file. */
final class CompileCommand {
  /** Resources of the kernel's interfaces, where the kernel is on the class path. */
  private static final Library KERNEL = new Library("/spin/kernel/");

  private static final String SUFFIX = ".o";

  private CompileCommand() {}

  static int run(Arguments arguments, Terminal terminal) throws UsageError {
    arguments.requirePaths();
    if (arguments.output == null) {
      throw new UsageError("`compile` needs `-o FILE` to write to");
    }
    if (!arguments.output.endsWith(SUFFIX)) {
      throw new UsageError("the name of an object file ends in `.o`, by which it is known: write `-o " + arguments.output + SUFFIX + "`");
    }
    List<Library> libraries = new ArrayList<>(List.of(Library.STANDARD));
    if (KERNEL.isPresent()) {
      libraries.addFirst(KERNEL);
    }
    ProgramLoader loader = new ProgramLoader(libraries);
    arguments.paths.forEach(path -> loader.addPath(Path.of(path)));
    arguments.folders.forEach(folder -> loader.addFolder(Path.of(folder)));
    Path output = Path.of(arguments.output);
    String name = output.getFileName().toString().replaceFirst("\\.o$", "");
    try {
      Files.write(output, loader.objectFile(name).write(arguments.unsigned ? null : CompilerKey.ofInstallation()));
      Renderer renderer = new Renderer(terminal.colour());
      loader.diagnostics().all().forEach(warning -> terminal.err().println(renderer.render(warning)));
      return 0;
    } catch (CompileFailure refused) {
      terminal.err().println((terminal.colour() ? refused.coloured() : refused).getMessage());
    } catch (IOException failed) {
      terminal.err().println(new Renderer(terminal.colour())
          .render(Diagnostic.of(Code.UNWRITABLE, null, output, failed instanceof NoSuchFileException ? "there is no such folder" : failed.getMessage())));
    }
    return 1;
  }
}
