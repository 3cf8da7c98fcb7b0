// SPDX-License-Identifier: MIT
package m3.event;

import java.util.Arrays;
import java.util.List;
import m3.runtime.Linkage;

/**
 * What entries have in common that differ in their closures only, so that one code runs them all.
 *
 * <p>{@code plain} ones are no more than a call of the handler; those that are not may differ in what is done around it.
 */
record Likeness(Linkage handler, boolean own, boolean takesClosure, boolean plain, List<Asked> guards) {
  /** A guard but for its closure. */
  record Asked(Linkage guard, boolean takesClosure, boolean takesArguments) {}

  /** That of {@code question}'s entry. */
  static Likeness of(Question question) {
    Entry entry = question.entry;
    return new Likeness(entry.linkage, entry.own, entry.handler.takesClosure(), entry.plain,
        Arrays.stream(entry.guards).map(g -> new Asked(g.procedure().linkage(), g.takesClosure(), g.takesArguments())).toList());
  }
}
