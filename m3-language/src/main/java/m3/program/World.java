// SPDX-License-Identifier: MIT
package m3.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import m3.nodes.HostRootNode;
import m3.runtime.HostProcedure;
import m3.runtime.InterfaceInstance;
import m3.runtime.M3Context;
import m3.runtime.ModuleInstance;
import m3.runtime.Procedure;
import m3.unit.Interface;
import m3.unit.Module;
import m3.unit.ProcedureSymbol;
import m3.unit.Symbol;

/**
 * Instances of the units of one compilation, linked by name: one instance a unit.
 *
 * <p>This is how a program is put together, and how the kernel's own, trusted units are; units can be added later.
 */
public final class World {
  private final M3Context context;
  private final ProgramLoader loader;
  private final String home;
  private final Map<Interface, InterfaceInstance> interfaces = new LinkedHashMap<>();
  private final Map<Module, ModuleInstance> instances = new LinkedHashMap<>();
  private final Map<InterfaceInstance, List<ModuleInstance>> implementers = new LinkedHashMap<>();
  private final Set<ModuleInstance> begun = new LinkedHashSet<>();

  /** An empty world whose units {@code loader} finds; {@code home} names it to people. */
  public World(M3Context context, ProgramLoader loader, String home) {
    this.context = context;
    this.loader = loader;
    this.home = home;
  }

  /** Makes instances of {@code modules} and of all interfaces they name, and links them. */
  public void add(List<Module> modules) {
    Set<InterfaceInstance> before = new LinkedHashSet<>(interfaces.values());
    List<ModuleInstance> added = new ArrayList<>();
    for (Module module : modules) {
      List<InterfaceInstance> exports = module.exports().stream().map(this::instance).toList();
      ModuleInstance instance = new ModuleInstance(module, context, exports);
      module.imports().forEach(i -> instance.link(i.name(), instance(i)));
      instances.put(module, instance);
      added.add(instance);
      exports.forEach(e -> implementers.computeIfAbsent(e, k -> new ArrayList<>()).add(instance));
    }
    added.forEach(ModuleInstance::reveal);
    interfaces.values().stream().filter(i -> !before.contains(i)).forEach(i -> i.createVariables(context.types()));
    added.forEach(ModuleInstance::createVariables);
  }

  /** The instance of {@code module}, which was added. */
  public ModuleInstance instance(Module module) {
    return instances.get(module);
  }

  /** The interfaces there are by now. */
  public List<InterfaceInstance> interfaces() {
    return List.copyOf(interfaces.values());
  }

  /** The modules there are by now. */
  public List<ModuleInstance> modules() {
    return List.copyOf(instances.values());
  }

  /** The instance of interface {@code name}, loaded and initialised when it was not yet; null when there is none. */
  public InterfaceInstance demand(String name) {
    ProgramLoader.Loaded loaded = loader.demand(name);
    if (loaded == null) {
      return null;
    }
    add(loaded.modules());
    InterfaceInstance wanted = instance(loaded.unit());
    wanted.createMissingVariables(context.types());
    initialiseAll(wanted, new LinkedHashSet<>());
    return wanted;
  }

  private InterfaceInstance instance(Interface unit) {
    InterfaceInstance known = interfaces.get(unit);
    if (known == null) {
      known = new InterfaceInstance(unit, home);
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
          bind(context, instance.procedureNamed(p.name()), host);
        }
      }
    }
  }

  /** Has {@code procedure} be what {@code host} does. */
  public static void bind(M3Context context, Procedure procedure, HostProcedure host) {
    procedure.linkage().bind(() -> new HostRootNode(context.language(), procedure.name(), host, context).getCallTarget());
  }

  /** Initialises what {@code module} imports, then the module itself (definition 2.5.6). */
  public void initialise(ModuleInstance module) {
    if (!begun.add(module)) {
      return;
    }
    Set<InterfaceInstance> seen = new LinkedHashSet<>();
    module.imports().values().forEach(imported -> initialiseAll(imported, seen));
    module.initialise();
  }

  private void initialiseAll(InterfaceInstance instance, Set<InterfaceInstance> seen) {
    if (!seen.add(instance)) {
      return;
    }
    instance.imports().values().forEach(i -> initialiseAll(i, seen));
    implementers.getOrDefault(instance, List.of()).forEach(this::initialise);
  }
}
