// SPDX-License-Identifier: MIT
package m3.event;

import java.util.List;
import java.util.stream.Collectors;
import m3.types.ProcedureType.Formal;

/** Guards in words. */
public final class Show {
  private Show() {}

  /** What {@code guard}, of {@code event}, asks, as far as it was found out, with the names of the event's formals; empty for nothing. */
  public static String terms(Guard guard, Event event) {
    String text = guard.terms().isEmpty() ? "" : terms(guard);
    List<Formal> formals = event.signature().formals();
    for (int i = formals.size() - 1; i >= 0; i--) {
      text = text.replace("$" + i, formals.get(i).name());
    }
    return text;
  }

  /** What {@code guard} asks, as far as it was found out. */
  static String terms(Guard guard) {
    String known = guard.terms().stream().map(Term::toString).collect(Collectors.joining(" AND "));
    return guard.whole() ? known : known + " AND ...";
  }
}
