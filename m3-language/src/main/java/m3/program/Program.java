// SPDX-License-Identifier: MIT
package m3.program;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.List;
import m3.diagnostic.Diagnostic;
import m3.interop.ModuleScope;
import m3.runtime.M3Context;
import m3.runtime.ModuleInstance;
import m3.unit.Module;

/** A checked program. Each run links fresh instances. */
public final class Program {
  private final List<Module> modules;
  private final Module main;
  private final ProgramLoader loader;

  Program(List<Module> modules, Module main, ProgramLoader loader) {
    this.modules = modules;
    this.main = main;
    this.loader = loader;
  }

  /** Its modules, in the order in which they were found. */
  List<Module> modules() {
    return modules;
  }

  /** What was told although the program was not refused. */
  public List<Diagnostic> warnings() {
    return loader.diagnostics().all();
  }

  /** Links and runs the program in {@code context}; gives the scope of its main module. */
  @TruffleBoundary
  public Object run(M3Context context) {
    World world = new World(context, loader, "program");
    context.provide(World.class, world);
    world.add(modules);
    ModuleInstance start = world.instance(main);
    context.setProgramName(main.name());
    context.setScope(new ModuleScope(start));
    try {
      context.run("main", () -> world.initialise(start));
    } finally {
      context.flush();
    }
    return context.scope();
  }
}
