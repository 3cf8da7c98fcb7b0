// SPDX-License-Identifier: MIT
package spin.domain;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.event.Changeover;
import m3.event.Events;
import m3.runtime.Cell;
import m3.runtime.Fault;
import m3.runtime.InterfaceInstance;
import m3.runtime.Kind;
import m3.runtime.M3Context;
import m3.runtime.ModuleInstance;
import m3.runtime.Preemption;
import m3.strand.Strands;
import m3.types.ProcedureType;
import m3.types.Relations;
import m3.types.Type;
import m3.unit.Action;
import m3.unit.InterfaceDifference;
import m3.unit.ProcedureSymbol;
import m3.unit.VariableSymbol;

/**
 * One version of a domain takes the place of another in its interfaces, whose importers stay linked (R191, and past it).
 *
 * <p>All procedures, events and handlers change hands in one step, between two turns of strands, when no call of the older version is under way. What a
 * module keeps in its global {@code state}, of a traced type, goes to the newer module of that name: by its procedure {@code Migrate},
 * whose one formal has that type, or as it is when its own {@code state} has. When the newer version fails before it has taken over,
 * the older one goes on.
 */
final class Succession {
  private static final String STATE = "state";
  private static final String MIGRATE = "Migrate";
  private static final long PATIENCE = 1_000_000_000;

  private final Domain older;
  private final Domain newer;
  private final M3Context context;
  private final Map<String, ModuleInstance> before = new LinkedHashMap<>();
  private final List<ModuleInstance> after = new ArrayList<>();
  private Map<String, InterfaceInstance> mine;
  private Changeover events;

  /** {@code newer} is resolved and was not initialised; it is used up. */
  Succession(Domain older, Domain newer) {
    this.older = older;
    this.newer = newer;
    this.context = older.context();
    older.modules().forEach(m -> before.put(m.unit().name(), m));
  }

  /** Has the newer version take over from the older one, which runs. */
  void upgrade() throws LinkFault {
    requireFit();
    for (ModuleInstance module : newer.modules()) {
      requireMigration(module);
    }
    awaitRest();
    Map<Object, Runnable> actions = older.account().takeActions();
    try {
      change(true);
    } catch (LinkFault failed) {
      actions.forEach(older.account()::whenGone);
      throw failed;
    }
    before.values().forEach(this::supersede);
    actions.values().forEach(Runnable::run);
  }

  private void supersede(ModuleInstance module) {
    module.supersede(() -> Fault.of(Code.REVOKED, null, older.name()));
  }

  /** Has the newer version, the same code as a rule, begin anew where the older one was stopped. */
  void restart() throws LinkFault {
    requireFit();
    older.own().forEach(i -> i.resetVariables(context.types()));
    older.account().renew();
    change(false);
  }

  private LinkFault refusal(String why) {
    return new LinkFault(Diagnostic.of(Code.NOT_A_VERSION, null, newer.name(), older.name(), why));
  }

  private void requireFit() throws LinkFault {
    older.requireAlive();
    newer.requireResolved();
    if (!older.isInitialized() || newer.isInitialized()) {
      throw refusal(older.isInitialized() ? "it was initialised already" : "that was not initialised yet");
    }
    newer.integrity().requireWhole();
    for (InterfaceInstance old : older.own()) {
      InterfaceInstance offered = newer.own().stream().filter(i -> i.unit().name().equals(old.unit().name())).findFirst().orElse(null);
      String difference = offered == null ? "it has no interface `" + old.unit().name() + "`"
          : InterfaceDifference.between(old.unit(), offered.unit());
      if (difference != null) {
        throw refusal(offered == null ? difference : "interface `" + old.unit().name() + "` differs: " + difference);
      }
    }
  }

  private void requireMigration(ModuleInstance module) throws LinkFault {
    ModuleInstance old = before.get(module.unit().name());
    VariableSymbol kept = old == null ? null : state(old);
    if (kept == null) {
      return;
    }
    ProcedureSymbol migrate = migration(module);
    VariableSymbol own = state(module);
    if (migrate != null) {
      requireFormal(migrate.type(), kept.type(), module.unit().name());
    } else if (own == null || !Relations.equal(own.type(), kept.type())) {
      throw refusal("module `" + module.unit().name() + "` has no procedure `Migrate (old: " + kept.type() + ")` for the state of the older one");
    }
  }

  private void requireFormal(ProcedureType type, Type wanted, String module) throws LinkFault {
    boolean fits = type.formals().size() == 1 && type.formals().getFirst().mode() == ProcedureType.Mode.VALUE
        && type.result() == null && Relations.equal(type.formals().getFirst().type(), wanted);
    if (!fits) {
      throw refusal("`" + module + ".Migrate` is `PROCEDURE " + type.formalsText() + "`, but the state of the older one is `" + wanted + "`");
    }
  }

  private static VariableSymbol state(ModuleInstance module) {
    return module.unit().variables().stream().map(Action.Initial::variable)
        .filter(v -> v.name().equals(STATE) && Kind.of(v.type()) == Kind.OBJECT && !v.type().isStructured()).findFirst().orElse(null);
  }

  private static ProcedureSymbol migration(ModuleInstance module) {
    return module.unit().procedures().stream().filter(p -> p.name().equals(MIGRATE)).findFirst().orElse(null);
  }

  /** Lets other strands run until none has a call of the older version under way. */
  private void awaitRest() throws LinkFault {
    Strands strands = context.strands();
    long deadline = strands.clock().now() + PATIENCE;
    if (!strands.awaitNoneIn(older.modules()::contains, deadline, "the calls of `" + older.name() + "` to end")) {
      throw new LinkFault(Diagnostic.of(Code.DOMAIN_IN_USE, null, older.name()));
    }
  }

  /** The change itself; undone when the newer version fails. */
  private void change(boolean migrating) throws LinkFault {
    AbstractTruffleException[] failure = new AbstractTruffleException[1];
    context.strands().alone(() -> {
      try {
        bind();
        events = new Changeover(Events.of(context), heirs());
        events.begin();
        after.forEach(ModuleInstance::initialise);
        if (migrating) {
          after.forEach(this::migrate);
        }
        events.complete();
        before.values().stream().filter(old -> !heirs().containsKey(old)).forEach(Events.of(context)::forget);
      } catch (AbstractTruffleException failed) {
        failure[0] = failed;
        undo();
      }
    });
    if (failure[0] != null) {
      throw refusal("it failed before it had taken over: " + failure[0].getMessage());
    }
    Map<String, InterfaceInstance> links = Map.copyOf(newer.links());
    newer.modules().forEach(this::supersede);
    older.takeInterfaces(newer);
    older.replaceModules(after, links);
    Preemption.request();
  }

  private InterfaceInstance here(InterfaceInstance theirs) {
    return newer.own().contains(theirs) ? mine.getOrDefault(theirs.unit().name(), theirs) : theirs;
  }

  private void bind() {
    mine = new LinkedHashMap<>();
    older.own().forEach(i -> mine.put(i.unit().name(), i));
    for (InterfaceInstance theirs : newer.own()) {
      InterfaceInstance place = here(theirs);
      theirs.imports().forEach((name, imported) -> place.link(name, here(imported)));
      if (place == theirs) {
        theirs.createVariables(context.types());
      }
    }
    for (ModuleInstance staged : newer.modules()) {
      ModuleInstance made = new ModuleInstance(staged.unit(), context, staged.exports().stream().map(this::here).toList());
      staged.imports().forEach((name, imported) -> made.link(name, here(imported)));
      made.setAccount(older.account());
      made.follow(older.name());
      after.add(made);
    }
    reveal(after);
    after.forEach(ModuleInstance::createVariables);
  }

  private void reveal(Iterable<ModuleInstance> modules) {
    mine.values().forEach(InterfaceInstance::conceal);
    mine.values().forEach(InterfaceInstance::reveal);
    modules.forEach(ModuleInstance::reveal);
    mine.values().forEach(context.types()::reopen);
    older.renewImporters();
  }

  private Map<ModuleInstance, ModuleInstance> heirs() {
    Map<ModuleInstance, ModuleInstance> heirs = new IdentityHashMap<>();
    for (ModuleInstance newest : after) {
      ModuleInstance old = before.get(newest.unit().name());
      if (old != null) {
        heirs.put(old, newest);
      }
    }
    return heirs;
  }

  private void undo() {
    after.forEach(this::supersede);
    after.clear();
    if (older.stopped() == null) {
      before.values().forEach(ModuleInstance::bind);
      reveal(before.values());
    }
    if (events != null) {
      events.undo();
    }
    if (older.stopped() != null) {
      before.values().forEach(ModuleInstance::refuse);
      older.renewImporters();
    }
  }

  private void migrate(ModuleInstance module) {
    ModuleInstance old = before.get(module.unit().name());
    VariableSymbol kept = old == null ? null : state(old);
    if (kept == null) {
      return;
    }
    Object value = ((Cell) old.global(kept)).getObject();
    if (migration(module) != null) {
      module.procedureNamed(MIGRATE).linkage().target().call(new Object[] {null, value});
    } else {
      ((Cell) module.global(state(module))).setObject(value);
    }
  }
}
