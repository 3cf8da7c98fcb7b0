// SPDX-License-Identifier: MIT
package spin.see;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import m3.event.Event;
import m3.event.Handler;
import m3.launcher.Terminal;
import m3.runtime.M3Context;
import m3.runtime.ModuleInstance;
import spin.domain.Domains;
import spin.kernel.Observer;

/** Draws domains, their events and handlers, and the guards between them, as SVG. */
public final class Picture implements Observer {
  private final Terminal terminal;

  public Picture(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void atRest(M3Context context) {
    context.flush();
    Scene scene = new Scene(context);
    List<Event> events = scene.events(null).stream().filter(Event::isExtended).toList();
    terminal.print(new Drawing(columns(scene, events), events).svg());
  }

  /** What is drawn in one domain: its events, and its handlers of any domain's. */
  record Column(String name, List<String> interfaces, List<Event> events, List<Handler> handlers) {}

  private static List<Column> columns(Scene scene, List<Event> events) {
    Map<String, Column> columns = new LinkedHashMap<>();
    for (Domains.Sight domain : scene.domains()) {
      boolean drawn = domain.modules().stream().anyMatch(module -> isInvolved(module, events)) || !isOfKernel(domain);
      if (drawn && !domain.modules().isEmpty()) {
        List<Event> own = events.stream().filter(event -> domain.modules().contains(event.module())).toList();
        List<Handler> handlers = new ArrayList<>();
        events.forEach(event -> event.handlers().stream().filter(h -> h != event.original() && domain.modules().contains(h.module()))
            .forEach(handlers::add));
        List<String> interfaces = domain.interfaces().stream().map(i -> i.unit().name()).toList();
        columns.put(domain.name() + columns.size(), new Column(domain.name(), interfaces, own, handlers));
      }
    }
    return List.copyOf(columns.values());
  }

  private static boolean isOfKernel(Domains.Sight domain) {
    return domain.name().equals(Scene.KERNEL) || domain.name().startsWith(Scene.KERNEL + "/");
  }

  private static boolean isInvolved(ModuleInstance module, List<Event> events) {
    return events.stream().anyMatch(event -> event.module() == module || event.handlers().stream().anyMatch(h -> h.module() == module));
  }
}
