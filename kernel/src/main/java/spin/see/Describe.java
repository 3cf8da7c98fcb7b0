// SPDX-License-Identifier: MIT
package spin.see;

import java.util.ArrayList;
import java.util.List;
import m3.event.Event;
import m3.event.Guard;
import m3.event.Handler;
import m3.event.Show;
import m3.runtime.Procedure;
import m3.trace.ValueText;

/** Handlers and guards in words. */
final class Describe {
  private static final double NANOSECONDS = 1_000_000;
  private static final long MICROSECOND = 1000;

  private Describe() {}

  /** {@code nanoseconds} in milliseconds. */
  static double milliseconds(long nanoseconds) {
    return nanoseconds / NANOSECONDS;
  }

  /** What {@code handler} is set to; empty for nothing special. */
  static String settings(Handler handler) {
    List<String> all = new ArrayList<>();
    add(all, handler.isFirst(), "first");
    add(all, handler.isLast(), "last");
    add(all, handler.cancels(), "cancels later ones");
    add(all, handler.isFilter(), "filter");
    add(all, handler.isAsynchronous(), "asynchronous");
    add(all, handler.bound() > 0, "bound to " + handler.bound() / MICROSECOND + " us");
    add(all, handler.closure() != null, "closure " + ValueText.ofReference(handler.closure()));
    return String.join(", ", all);
  }

  private static void add(List<String> to, boolean holds, String text) {
    if (holds) {
      to.add(text);
    }
  }

  /** The guards of {@code handler} in the order in which they are asked; a line each. */
  static List<String> guards(Handler handler) {
    List<String> all = new ArrayList<>();
    handler.guards().forEach(guard -> all.add((handler.isImposed(guard) ? "imposed guard " : "guard ") + guard(guard, handler.event())));
    handler.guardsAfter().forEach(guard -> all.add("guard after it " + guard(guard, handler.event())));
    return all;
  }

  private static String guard(Guard guard, Event event) {
    String terms = Show.terms(guard, event);
    return guard.procedure() + (guard.closure() == null ? "" : ", closure " + ValueText.ofReference(guard.closure()))
        + (terms.isEmpty() ? "" : ": " + terms);
  }

  /** How results are made; a line each, none for an event without results. */
  static List<String> results(Event event) {
    List<String> all = new ArrayList<>();
    Procedure combining = event.resultHandler();
    if (combining != null) {
      all.add("combined by " + combining);
    } else if (event.procedure().type().result() != null) {
      all.add("that of the last handler that ran");
    }
    if (event.defaultHandler() != null) {
      all.add(event.defaultHandler() + " when none answers");
    }
    return all;
  }
}
