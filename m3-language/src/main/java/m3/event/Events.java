// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.interop.TruffleObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import m3.runtime.Linkage;
import m3.runtime.M3Context;
import m3.runtime.ModuleInstance;
import m3.runtime.Procedure;

/** The events of one context. */
public final class Events {
  private record GuardCode(Linkage guard, boolean takesClosure) {}

  private final M3Context context;
  private final Set<Event> events = new LinkedHashSet<>();
  private final Map<GuardCode, GuardAnalysis> analyses = new HashMap<>();
  private final Map<Object, Integer> numbers = new WeakHashMap<>();
  private final Map<ModuleInstance, Identity> identities = new WeakHashMap<>();
  private final ClosureFields closureFields = new ClosureFields();
  private final HandOff handOff;
  private final Map<Linkage, Linear> linears = new WeakHashMap<>();
  private final boolean settlesAtOnce = Boolean.getBoolean("m3.events.settle");
  private boolean observed;
  private Listener listener = (event, handler, report) -> { };

  private Events(M3Context context) {
    this.context = context;
    this.handOff = new HandOff(context);
  }

  /** Those of {@code context}. */
  public static Events of(M3Context context) {
    return context.service(Events.class, () -> new Events(context));
  }

  /** The event that calling {@code procedure} raises; a fault when that can have no handlers. */
  public Event event(Procedure procedure) throws EventFault {
    if (procedure != null && procedure.linkage().dispatch() instanceof Event known) {
      return known;
    }
    Event made = new Event(procedure, new Signature(procedure), this);
    events.add(made);
    if (observed) {
      made.observe();
    }
    return made;
  }

  /** All procedures that were ever taken as events, and whose modules are there. */
  public List<Event> all() {
    return List.copyOf(events);
  }

  /** Has every raise counted from now on, at the cost of speed. */
  public void observe() {
    observed = true;
    events.forEach(Event::observe);
  }

  /** Takes back all that code of {@code module} handles or guards, and its own events; before the module is taken out of use. */
  public void forget(ModuleInstance module) {
    for (Event event : List.copyOf(events)) {
      event.forget(module);
    }
    analyses.keySet().removeIf(code -> code.guard().implementation() == null || code.guard().implementation().module() == module);
  }

  /** What stands for {@code module} where others are told who asks; it gives no authority. */
  public Object identityOf(ModuleInstance module) {
    return identities.computeIfAbsent(module, Identity::new);
  }

  /** Stands for a module. */
  private record Identity(String name) implements TruffleObject {
    Identity(ModuleInstance module) {
      this(String.valueOf(module));
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /** Is told when a handler is killed, or fails where nobody waits for it. */
  @FunctionalInterface
  public interface Listener {
    void ended(Event event, Handler handler, String report);
  }

  /** Has {@code chosen} be told. */
  public void listen(Listener chosen) {
    listener = chosen;
  }

  void report(Event event, Handler handler, String what) {
    listener.ended(event, handler, what);
  }

  /** A procedure that fits every event as a handler, and calls {@code to} with {@code closure} first. */
  public Procedure linear(Procedure to, Object closure) throws EventFault {
    Linear made = new Linear(context, to, closure);
    linears.put(made.procedure().linkage(), made);
    return made.procedure();
  }

  Linear linear(Procedure handler) {
    return linears.get(handler.linkage());
  }

  void gone(Event event) {
    events.remove(event);
  }

  /** For tests: whether handlers count as settled at the next raise, so that each goes the compiled way (property m3.events.settle). */
  boolean settlesAtOnce() {
    return settlesAtOnce;
  }

  M3Context context() {
    return context;
  }

  HandOff handOff() {
    return handOff;
  }

  ClosureFields closureFields() {
    return closureFields;
  }

  GuardAnalysis analysis(Procedure guard, boolean takesClosure) {
    return analyses.computeIfAbsent(new GuardCode(guard.linkage(), takesClosure),
        code -> GuardAnalysis.of(guard.linkage().implementation(), takesClosure));
  }

  /** A number that {@code thing} alone has. */
  int numberOf(Object thing) {
    return numbers.computeIfAbsent(thing, t -> numbers.size());
  }

  /** The names of the events that have handlers besides their own bodies. */
  public List<String> extended() {
    List<String> names = new ArrayList<>();
    events.stream().filter(Event::isExtended).forEach(event -> names.add(event.toString()));
    return names;
  }
}
