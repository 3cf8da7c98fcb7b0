// SPDX-License-Identifier: MIT
package m3.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import m3.runtime.Linkage;
import m3.runtime.ModuleInstance;
import m3.runtime.Procedure;

/**
 * The events and handlers of modules whose place newer ones take, in one step between two raises.
 *
 * <p>The newer modules have the authority over the events, and install their own handlers when their bodies run. Then those that the
 * older ones made leave, and guards that are older procedures become the newer ones of the same names; where there is none that fits, the guarded
 * handler leaves too. What others installed stays.
 */
public final class Changeover {
  private final Events events;
  private final Map<ModuleInstance, ModuleInstance> heirs;
  private final Set<Handler> before = Collections.newSetFromMap(new IdentityHashMap<>());

  /** From the modules that are keys of {@code heirs} to those that are values. */
  public Changeover(Events events, Map<ModuleInstance, ModuleInstance> heirs) {
    this.events = events;
    this.heirs = Map.copyOf(heirs);
  }

  /** Gives the newer modules, to which the interfaces are bound by now, their authority; before their bodies run. */
  public void begin() {
    events.all().forEach(event -> before.addAll(event.handlers()));
    hand(heirs);
  }

  private void hand(Map<ModuleInstance, ModuleInstance> to) {
    for (Event event : events.all()) {
      Linkage.Implementation by = event.procedure().linkage().implementation();
      ModuleInstance newer = to.get(event.module());
      if (newer != null && by != null && by.module() == newer) {
        try {
          event.succeed(newer);
        } catch (EventFault impossible) {
          throw new IllegalStateException(impossible);
        }
      }
    }
  }

  /** The newer modules run: what is the older ones' leaves. */
  public void complete() {
    for (Event event : events.all()) {
      for (Handler handler : event.handlers()) {
        if (before.contains(handler) && isOf(handler.maker())) {
          event.uninstall(handler);
        } else if (handler.allGuards().stream().anyMatch(guard -> isOf(moduleOf(guard.procedure())))) {
          handler.replaceGuards(guard -> newer(event, guard));
        }
      }
    }
    heirs.keySet().forEach(events::forget);
  }

  private boolean isOf(ModuleInstance module) {
    return module != null && heirs.containsKey(module);
  }

  private static ModuleInstance moduleOf(Procedure procedure) {
    Linkage.Implementation by = procedure.linkage().implementation();
    return by == null ? null : by.module();
  }

  private Guard newer(Event event, Guard guard) {
    ModuleInstance older = moduleOf(guard.procedure());
    if (!isOf(older)) {
      return guard;
    }
    Procedure named = heirs.get(older).procedureNamed(guard.procedure().linkage().implementation().procedure().name());
    try {
      Guard made = named == null ? guard : event.guard(named, guard.closure());
      return named == null ? guard : new Guard(guard.identity(), made.procedure(), made.closure(), made.takesClosure(), made.takesArguments(),
          made.terms(), made.whole());
    } catch (EventFault unfit) {
      return guard;
    }
  }

  /** The newer modules failed, and the interfaces are bound to the older ones again: what is the newer ones' leaves. */
  public void undo() {
    Map<ModuleInstance, ModuleInstance> back = new IdentityHashMap<>();
    heirs.forEach((older, newer) -> back.put(newer, older));
    hand(back);
    for (Event event : events.all()) {
      List<Handler> fresh = new ArrayList<>(event.handlers());
      fresh.removeAll(before);
      fresh.forEach(event::uninstall);
    }
    heirs.values().forEach(events::forget);
  }
}
