// SPDX-License-Identifier: MIT
package m3.launcher;

import java.nio.file.Path;
import java.util.List;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Renderer;
import m3.program.Library;
import m3.program.ProgramLoader;

/** {@code m3 check}: everything the checker has to say about some units. */
final class CheckCommand {
  private CheckCommand() {}

  static int run(Arguments arguments, Terminal terminal) throws UsageError {
    arguments.requirePaths();
    ProgramLoader loader = new ProgramLoader(List.of(Library.STANDARD));
    arguments.folders.forEach(folder -> loader.addFolder(Path.of(folder)));
    arguments.paths.forEach(path -> loader.addPath(Path.of(path)));
    loader.check();
    List<Diagnostic> all = loader.diagnostics().all();
    if (arguments.json) {
      terminal.print(DiagnosticJson.of(all));
    } else {
      Renderer renderer = new Renderer(terminal.colour());
      all.forEach(diagnostic -> terminal.err().println(renderer.render(diagnostic)));
      String rest = loader.diagnostics().rest();
      if (!rest.isEmpty()) {
        terminal.err().println(rest);
      }
    }
    return loader.diagnostics().hasErrors() ? 1 : 0;
  }
}
