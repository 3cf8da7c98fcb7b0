// SPDX-License-Identifier: MIT
package spin.embed;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import m3.event.EventFault;
import m3.event.Events;
import m3.event.Guard;
import m3.event.Handler;
import m3.program.World;
import m3.runtime.Linkage;
import m3.runtime.M3Context;
import m3.runtime.Procedure;
import m3.types.EnumerationType;
import m3.types.ProcedureType;
import org.graalvm.polyglot.Value;
import spin.kernel.HostFunction;

/**
 * A procedure that a domain exports, as the host sees it: to call it is to raise it, and the host may handle it (SOSP'95 3.2).
 *
 * <p>The host runs the kernel, so it has the authority over every event: no authorizer is asked. Handlers and guards are functions of the arguments,
 * Long, Boolean, Double and String, or functional interfaces whose types are compared with the event's when they are installed. What a
 * handler throws is a fault of the raiser. A handler of an event with a result gives one.
 */
public final class Event {
  /** Where a handler goes, and whether those behind it are considered (interface Dispatcher). */
  public enum Option {
    /** Before all handlers there are. */
    FIRST,
    /** Behind all that are not last. */
    LAST,
    /** Once it is selected, later handlers are not considered. */
    CANCEL
  }

  private final Spin spin;
  private final String name;
  private final Value procedure;

  Event(Spin spin, String name, Value procedure) {
    this.spin = spin;
    this.name = name;
    this.procedure = procedure;
  }

  /**
   * Raises it with {@code arguments}, numbers, booleans and strings; gives the result. Other threads of the kernel run meanwhile. What
   * goes wrong in it is a {@link org.graalvm.polyglot.PolyglotException} with the diagnostic.
   */
  public Value raise(Object... arguments) {
    return procedure.execute(arguments);
  }

  /** The procedure as a value of the polyglot API. */
  public Value procedure() {
    return procedure;
  }

  /** Installs {@code handler}, to be run at each raise. */
  public Binding install(Function<Object[], Object> handler, Option... options) {
    return bound((context, event) -> made(context, event, null, handler), options);
  }

  /**
   * Installs {@code handler}, to be run at raises where {@code guard} holds. A guard changes nothing: it may be asked when the handler does
   * not run, and in any order with others.
   */
  public Binding install(Predicate<Object[]> guard, Function<Object[], Object> handler, Option... options) {
    return bound((context, event) -> made(context, event, guard, handler), options);
  }

  /** Installs {@code handler}, whose interface has one method that takes what the event does and gives what it gives. */
  public <H> Binding install(Class<H> type, H handler, Option... options) {
    return bound((context, event) -> made(context, event, null, typed(type, handler, event)), options);
  }

  /** As {@link #install(Class, Object, Option...)}, at raises where {@code guard} holds, whose one method gives a boolean. */
  public <G, H> Binding install(Class<G> guardType, G guard, Class<H> type, H handler, Option... options) {
    return bound((context, event) -> {
      HostMethod.requireFit(HostMethod.only(guardType), event.procedure().type(), "boolean", name);
      Function<Object[], Object> predicate = HostMethod.function(HostMethod.only(guardType), guard);
      return made(context, event, arguments -> (Boolean) predicate.apply(arguments), typed(type, handler, event));
    }, options);
  }

  /** The event's own body as a handler: who replaces it closes this. */
  public Binding original() {
    return new Binding(spin, spin.inside(context -> event(context).original()));
  }

  private interface Maker {
    Handler make(M3Context context, m3.event.Event event) throws EventFault;
  }

  private Binding bound(Maker maker, Option... options) {
    Set<Option> chosen = EnumSet.noneOf(Option.class);
    chosen.addAll(List.of(options));
    return new Binding(spin, spin.inside(context -> {
      m3.event.Event event = event(context);
      try {
        Handler handler = maker.make(context, event);
        handler.setPlace(chosen.contains(Option.FIRST), chosen.contains(Option.LAST));
        handler.setCancels(chosen.contains(Option.CANCEL));
        event.install(handler);
        return handler;
      } catch (EventFault refused) {
        throw new IllegalArgumentException(refused.getMessage(), refused);
      }
    }));
  }

  private m3.event.Event event(M3Context context) {
    try {
      return Events.of(context).event((Procedure) context.env().importSymbol(name));
    } catch (EventFault refused) {
      throw new IllegalArgumentException(refused.getMessage(), refused);
    }
  }

  private <H> Function<Object[], Object> typed(Class<H> type, H handler, m3.event.Event event) {
    ProcedureType wanted = event.procedure().type();
    HostMethod.requireFit(HostMethod.only(type), wanted, wanted.result() == null ? null : HostFunction.wordFor(wanted.result()), name);
    return HostMethod.function(HostMethod.only(type), handler);
  }

  private Handler made(M3Context context, m3.event.Event event, Predicate<Object[]> guard, Function<Object[], Object> handler) throws EventFault {
    ProcedureType type = event.procedure().type();
    HostFunction.requirePlain(type, name);
    Handler made = Handler.ofHost(event, procedure(context, "host handler of " + name, type, handler));
    if (guard != null) {
      Guard asked = event.hostGuard(procedure(context, "host guard of " + name, predicate(type), guard::test));
      made.add(asked, Handler.Position.STACKED);
    }
    return made;
  }

  private static ProcedureType predicate(ProcedureType of) {
    return new ProcedureType(false, true, () -> new ProcedureType.Parts(of.formals(), EnumerationType.BOOLEAN, List.of()));
  }

  private static Procedure procedure(M3Context context, String name, ProcedureType type, Function<Object[], Object> function) {
    Procedure made = new Procedure(name, type, new Linkage(name), null);
    World.bind(context, made, HostFunction.of(type, function));
    return made;
  }

  @Override
  public String toString() {
    return name;
  }
}
