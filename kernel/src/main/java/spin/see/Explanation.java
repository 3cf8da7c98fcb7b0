// SPDX-License-Identifier: MIT
package spin.see;

import java.util.List;
import m3.diagnostic.Spelling;
import m3.event.Event;
import m3.event.Events;
import m3.event.Handler;
import m3.launcher.Terminal;
import m3.runtime.M3Context;
import m3.trace.ValueText;
import spin.kernel.Observer;

/** Tells of one event how it is decided, and why each of its handlers ran, or did not, at the last raise. */
public final class Explanation implements Observer {
  private final String wanted;
  private final Terminal terminal;
  private boolean missing;

  /** Of the event called {@code wanted}, such as {@code Store.Put}. */
  public Explanation(String wanted, Terminal terminal) {
    this.wanted = wanted;
    this.terminal = terminal;
  }

  /** Whether there was no such event. */
  public boolean isMissing() {
    return missing;
  }

  @Override
  public void booting(M3Context context) {
    Events.of(context).observe();
  }

  @Override
  public void starting(M3Context context) {
    new Scene(context).events(new Glob(wanted));
  }

  @Override
  public void atRest(M3Context context) {
    context.flush();
    Scene scene = new Scene(context);
    List<Event> found = scene.events(null).stream().filter(event -> event.toString().equals(wanted)).toList();
    missing = found.isEmpty();
    if (missing) {
      terminal.err().println("spin: there is no event `" + wanted + "`; " + help(scene));
    }
    found.forEach(event -> terminal.print(explain(event, scene).stripTrailing()));
  }

  private String help(Scene scene) {
    if (scene.names().contains(wanted)) {
      return "that procedure is the machine's, below the language, and has no handlers";
    }
    String near = Spelling.nearest(wanted, scene.eventNames());
    return near != null ? "is `" + near + "` meant?" : "events are the procedures of interfaces, such as `Console.Write`";
  }

  private static String explain(Event event, Scene scene) {
    StringBuilder out = new StringBuilder();
    line(out, event + event.procedure().type().formalsText());
    line(out, "  implemented by module " + event.module() + " of domain " + scene.domainOf(event.module())
        + (event.isAsynchronous() ? "; raises are asynchronous" : ""));
    line(out, "  raised " + times(event.record().raises()) + lastRaise(event));
    line(out, "handlers, in their order:");
    int number = 1;
    for (Handler handler : event.handlers()) {
      handler(out, number++, handler, scene);
    }
    if (event.handlers().isEmpty()) {
      line(out, "  none");
    }
    List<String> results = Describe.results(event);
    if (!results.isEmpty()) {
      line(out, "result:");
      results.forEach(result -> line(out, "  " + result));
    }
    line(out, "decision, once handlers have settled:");
    event.decision().forEach(step -> line(out, "  " + named(step, event)));
    return out.toString();
  }

  private static void handler(StringBuilder out, int number, Handler handler, Scene scene) {
    String settings = Describe.settings(handler);
    line(out, "  " + number + ". " + handler + " of domain " + scene.domainOf(handler.module())
        + (settings.isEmpty() ? "" : ", " + settings));
    Describe.guards(handler).forEach(guard -> line(out, "       " + guard));
    line(out, "       ran " + times(handler.counts().fired) + killed(handler)
        + "; last raise: " + handler.event().record().outcome(handler));
  }

  private static String killed(Handler handler) {
    return handler.counts().killed == 0 ? "" : ", killed " + times(handler.counts().killed);
  }

  private static String times(long count) {
    return count == 1 ? "once" : count + " times";
  }

  private static String lastRaise(Event event) {
    Object[] arguments = event.record().arguments();
    return arguments == null ? ""
        : ", last as " + event + new ValueText(event.module().context(), event.module()).arguments(event.procedure().type(), arguments);
  }

  /** {@code step} with the names of the event's formals in place of their positions. */
  private static String named(String step, Event event) {
    String text = step;
    for (int i = event.procedure().type().formals().size() - 1; i >= 0; i--) {
      text = text.replace("$" + i, event.procedure().type().formals().get(i).name());
    }
    return text;
  }

  private static void line(StringBuilder out, String text) {
    out.append(text).append('\n');
  }
}
