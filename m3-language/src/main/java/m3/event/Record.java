// SPDX-License-Identifier: MIT
package m3.event;

import java.util.IdentityHashMap;
import java.util.Map;

/** What was counted of an event's raises, and how the last one went. */
public final class Record {
  private final Map<Handler, String> last = new IdentityHashMap<>();
  private long raises;
  private Object[] arguments;

  void begin(Event event, Object[] given) {
    raises++;
    last.clear();
    arguments = event.asGiven(given);
  }

  void ran(Handler handler, String outcome) {
    last.put(handler, outcome);
  }

  void refused(Handler handler, Guard guard) {
    String terms = Show.terms(guard, handler.event());
    last.put(handler, "guard " + guard.procedure() + (terms.isEmpty() ? "" : " (" + terms + ")") + " did not hold");
  }

  public long raises() {
    return raises;
  }

  /** The arguments of the last raise as it began, from index 1, variables by their values; null when there was none. */
  public Object[] arguments() {
    return arguments;
  }

  /** What {@code handler} did in the last raise. */
  public String outcome(Handler handler) {
    return last.getOrDefault(handler, raises == 0 ? "never raised" : "not reached");
  }
}
