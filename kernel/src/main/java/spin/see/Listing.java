// SPDX-License-Identifier: MIT
package spin.see;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import m3.event.Event;
import m3.event.Events;
import m3.event.Handler;
import m3.launcher.Terminal;
import m3.runtime.InterfaceInstance;
import m3.runtime.M3Context;
import m3.runtime.ModuleInstance;
import m3.strand.Strand;
import m3.strand.Strands;
import spin.domain.Domains;
import spin.kernel.Observer;

/** Lists what there is when the kernel has come to rest, with what was counted since it booted. */
public final class Listing implements Observer {
  /** What can be listed. */
  public enum Kind {
    DOMAINS, EVENTS, HANDLERS, STRANDS;

    /** As it is written in a command. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Kind kind;
  private final Glob glob;
  private final boolean verbose;
  private final boolean json;
  private final Terminal terminal;
  private boolean nothing;

  /** A list of what {@code glob} matches, or of all there is of interest when it is null. */
  public Listing(Kind kind, Glob glob, boolean verbose, boolean json, Terminal terminal) {
    this.kind = kind;
    this.glob = glob;
    this.verbose = verbose;
    this.json = json;
    this.terminal = terminal;
  }

  /** Whether a glob was given that matched nothing. */
  public boolean foundNothing() {
    return nothing;
  }

  private boolean wants(String name) {
    return glob == null || glob.matches(name);
  }

  @Override
  public void booting(M3Context context) {
    if (kind == Kind.EVENTS || kind == Kind.HANDLERS) {
      Events.of(context).observe();
    }
  }

  @Override
  public void starting(M3Context context) {
    if (kind == Kind.EVENTS && glob != null) {
      new Scene(context).events(glob);
    }
  }

  @Override
  public void atRest(M3Context context) {
    context.flush();
    Scene scene = new Scene(context);
    Table table = switch (kind) {
      case DOMAINS -> domains(scene);
      case EVENTS -> events(scene);
      case HANDLERS -> handlers(scene);
      case STRANDS -> strands(context);
    };
    nothing = glob != null && table.isEmpty();
    String text = json ? table.json(verbose) : table.text(verbose);
    terminal.print(text.stripTrailing());
  }

  private Table domains(Scene scene) {
    Table table = new Table("domain", "modules", "exports", "linked to");
    for (Domains.Sight domain : scene.domains()) {
      if (wants(domain.name())) {
        List<String> modules = domain.modules().stream().map(ModuleInstance::toString).sorted().toList();
        table.add(domain.name(), modules, domain.exports(), linked(domain));
        detail(table, domain);
      }
    }
    return table;
  }

  private static List<String> linked(Domains.Sight domain) {
    TreeSet<String> homes = new TreeSet<>();
    for (ModuleInstance module : domain.modules()) {
      module.imports().values().stream().map(Listing::home).filter(home -> !home.equals(domain.name())).forEach(homes::add);
    }
    return List.copyOf(homes);
  }

  /** The domain that {@code unit} comes from; the kernel's own units belong to the program that it is. */
  private static String home(InterfaceInstance unit) {
    return unit.home().equals("program") ? Scene.KERNEL : unit.home();
  }

  private static void detail(Table table, Domains.Sight domain) {
    if (!domain.initialized()) {
      table.detail(domain.modules().isEmpty() ? "names only" : "not initialized");
    }
    if (domain.name().equals(Scene.KERNEL)) {
      table.detail("exports " + String.join(", ", domain.exports()));
    } else {
      for (InterfaceInstance unit : domain.interfaces()) {
        unit.procedures().values().forEach(procedure -> table.detail(procedure + procedure.type().formalsText()));
      }
    }
  }

  private Table events(Scene scene) {
    Table table = new Table("event", "domain", "handlers", "raises", "guards", "ran", "ms");
    for (Event event : scene.events(glob)) {
      List<Handler> handlers = event.handlers();
      table.add(event.toString(), scene.domainOf(event.module()), handlers.size(), event.record().raises(),
          handlers.stream().mapToLong(h -> h.counts().guards).sum(), handlers.stream().mapToLong(h -> h.counts().fired).sum(),
          Describe.milliseconds(handlers.stream().mapToLong(h -> h.counts().nanoseconds).sum()));
      for (Handler handler : handlers) {
        String settings = Describe.settings(handler);
        table.detail(handler + " ran " + handler.counts().fired + (settings.isEmpty() ? "" : ", " + settings));
        Describe.guards(handler).forEach(guard -> table.detail("  " + guard));
      }
    }
    return table;
  }

  private Table handlers(Scene scene) {
    Table table = new Table("handler", "domain", "event", "ran", "guards", "killed", "failed", "ms");
    for (Event event : scene.events(null)) {
      for (Handler handler : event.handlers()) {
        if (wants(handler.procedure().toString()) && handler.module() != null) {
          Handler.Counts counts = handler.counts();
          table.add(handler.toString(), scene.domainOf(handler.module()), event.toString(), counts.fired, counts.guards, counts.killed,
              counts.failed, Describe.milliseconds(counts.nanoseconds));
          String settings = Describe.settings(handler);
          if (!settings.isEmpty()) {
            table.detail(settings);
          }
          Describe.guards(handler).forEach(table::detail);
        }
      }
    }
    return table;
  }

  private Table strands(M3Context context) {
    Table table = new Table("strand", "state", "priority", "waits for");
    for (Strands.Waiting there : context.strands().whereabouts()) {
      Strand strand = there.strand();
      if (wants(strand.name())) {
        boolean running = strand == context.strands().current();
        table.add(strand.name(), running ? "running" : strand.state().name().toLowerCase(Locale.ROOT), strand.priority(),
            there.what() == null ? "" : there.what());
        there.places().forEach(place -> table.detail("in " + place));
      }
    }
    return table;
  }
}
