// SPDX-License-Identifier: MIT
package spin.see;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import m3.event.Event;
import m3.event.EventFault;
import m3.event.Events;
import m3.program.World;
import m3.runtime.InterfaceInstance;
import m3.runtime.M3Context;
import m3.runtime.ModuleInstance;
import m3.runtime.Procedure;
import spin.domain.Domains;

/** What there is to see of a kernel now. */
final class Scene {
  /** What the kernel's own units are in, to people. */
  static final String KERNEL = "kernel";

  /** A procedure and the interface that declares it. */
  record Declared(InterfaceInstance home, Procedure procedure) {}

  private final M3Context context;
  private final List<Domains.Sight> domains = new ArrayList<>();

  Scene(M3Context context) {
    this.context = context;
    World world = context.service(World.class, () -> null);
    if (world != null) {
      List<String> names = world.interfaces().stream().map(i -> i.unit().name()).sorted().toList();
      domains.add(new Domains.Sight(KERNEL, world.interfaces(), world.modules(), names, true));
    }
    domains.addAll(Domains.all(context));
  }

  M3Context context() {
    return context;
  }

  /** The kernel itself and its domains, in the order in which they were made. */
  List<Domains.Sight> domains() {
    return domains;
  }

  /** The procedures that loaded interfaces declare, and that are implemented. */
  List<Declared> procedures() {
    List<Declared> all = new ArrayList<>();
    for (Domains.Sight domain : domains) {
      for (InterfaceInstance unit : domain.interfaces()) {
        unit.procedures().values().stream().filter(p -> p.linkage().isBound()).forEach(p -> all.add(new Declared(unit, p)));
      }
    }
    return all;
  }

  /** The names of the procedures. */
  List<String> names() {
    return procedures().stream().map(declared -> declared.procedure().toString()).distinct().toList();
  }

  /** The names of those that are events: a module implements them. */
  List<String> eventNames() {
    return procedures().stream().map(Declared::procedure).filter(p -> p.linkage().implementation() != null).map(Procedure::toString)
        .distinct().toList();
  }

  /** The events that were ever handled, changed or asked for, and those that {@code wanted}, unless it is null, matches. */
  List<Event> events(Glob wanted) {
    Set<Event> all = new LinkedHashSet<>();
    for (Declared declared : procedures()) {
      if (wanted != null && wanted.matches(declared.procedure().toString())) {
        addEvent(declared.procedure(), all);
      }
    }
    Events.of(context).all().stream().filter(event -> wanted == null || wanted.matches(event.toString())).forEach(all::add);
    return List.copyOf(all);
  }

  private void addEvent(Procedure procedure, Set<Event> to) {
    try {
      to.add(Events.of(context).event(procedure));
    } catch (EventFault hostProcedure) {
      // What the machine does below the language is no event.
      return;
    }
  }

  /** The name of the domain that {@code module} is in; empty when it is gone. */
  String domainOf(ModuleInstance module) {
    return domains.stream().filter(domain -> domain.modules().contains(module)).map(Domains.Sight::name).findFirst().orElse("");
  }
}
