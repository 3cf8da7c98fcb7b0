// SPDX-License-Identifier: MIT
package m3.event;

import java.util.stream.Collectors;

/** Guards in words. */
final class Show {
  private Show() {}

  /** What {@code guard} asks, as far as it was found out. */
  static String terms(Guard guard) {
    String known = guard.terms().stream().map(Term::toString).collect(Collectors.joining(" AND "));
    return guard.whole() ? known : known + " AND ...";
  }
}
