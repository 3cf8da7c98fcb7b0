// SPDX-License-Identifier: MIT
package m3.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.nodes.HostRootNode;
import m3.runtime.Fault;
import m3.runtime.HostProcedure;
import m3.runtime.InterfaceInstance;
import m3.runtime.M3Context;
import m3.runtime.ModuleInstance;
import m3.strand.Strands;
import m3.unit.Interface;
import m3.unit.Module;
import m3.unit.ProcedureSymbol;
import m3.unit.Symbol;

/** A checked program. Each run links fresh instances. */
public final class Program {
  private final List<Module> modules;
  private final Module main;
  private final List<Diagnostic> warnings;

  Program(List<Module> modules, Module main, List<Diagnostic> warnings) {
    this.modules = modules;
    this.main = main;
    this.warnings = warnings;
  }

  /** What was told although the program was not refused. */
  public List<Diagnostic> warnings() {
    return warnings;
  }

  /** Links and runs the program in {@code context}; gives the scope of its main module. */
  public Object run(M3Context context) {
    Linked linked = new Linked(context);
    linked.link();
    ModuleInstance start = linked.instances.get(main);
    context.setProgramName(main.name());
    context.setScope(new ModuleScope(start));
    try {
      context.strands().run("main", () -> linked.initialise(start, new LinkedHashSet<>()));
    } catch (Strands.Deadlock deadlock) {
      List<String> waiting = deadlock.strands().stream().map(s -> "`" + s + "` waits for " + s.waitingFor()).toList();
      throw Fault.of(Code.DEADLOCK, null).with(waiting);
    } catch (StackOverflowError overflow) {
      throw Fault.of(Code.STACK_OVERFLOW, null);
    } finally {
      context.flush();
    }
    return context.scope();
  }

  /** The instances of one run. */
  private final class Linked {
    private final M3Context context;
    private final Map<Interface, InterfaceInstance> interfaces = new LinkedHashMap<>();
    private final Map<Module, ModuleInstance> instances = new LinkedHashMap<>();
    private final Map<InterfaceInstance, List<ModuleInstance>> implementers = new LinkedHashMap<>();

    Linked(M3Context context) {
      this.context = context;
    }

    void link() {
      for (Module module : modules) {
        List<InterfaceInstance> exports = module.exports().stream().map(this::instance).toList();
        ModuleInstance instance = new ModuleInstance(module, context, exports);
        module.imports().forEach(i -> instance.link(i.name(), instance(i)));
        instances.put(module, instance);
        exports.forEach(e -> implementers.computeIfAbsent(e, k -> new ArrayList<>()).add(instance));
      }
      instances.values().forEach(ModuleInstance::reveal);
      interfaces.values().forEach(i -> i.createVariables(context.types()));
      instances.values().forEach(ModuleInstance::createVariables);
    }

    private InterfaceInstance instance(Interface unit) {
      InterfaceInstance known = interfaces.get(unit);
      if (known == null) {
        known = new InterfaceInstance(unit);
        interfaces.put(unit, known);
        for (Interface imported : unit.imports()) {
          known.link(imported.name(), instance(imported));
        }
        bindHost(known);
        known.reveal();
      }
      return known;
    }

    private void bindHost(InterfaceInstance instance) {
      for (Symbol symbol : instance.unit().symbols().values()) {
        if (symbol instanceof ProcedureSymbol p && p.isExternal()) {
          HostProcedure host = context.hostProcedure(p.qualifiedName());
          if (host != null) {
            instance.procedureNamed(p.name()).linkage()
                .bind(() -> new HostRootNode(context.language(), p.qualifiedName(), host, context).getCallTarget());
          }
        }
      }
    }

    /** Initialises what {@code module} imports, then the module itself (definition 2.5.6). */
    void initialise(ModuleInstance module, Set<ModuleInstance> begun) {
      if (!begun.add(module)) {
        return;
      }
      for (InterfaceInstance imported : module.imports().values()) {
        initialiseAll(imported, begun, new LinkedHashSet<>());
      }
      module.initialise();
    }

    private void initialiseAll(InterfaceInstance instance, Set<ModuleInstance> begun, Set<InterfaceInstance> seen) {
      if (!seen.add(instance)) {
        return;
      }
      instance.imports().values().forEach(i -> initialiseAll(i, begun, seen));
      implementers.getOrDefault(instance, List.of()).forEach(m -> initialise(m, begun));
    }
  }
}
