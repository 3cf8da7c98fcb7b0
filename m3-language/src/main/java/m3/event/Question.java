// SPDX-License-Identifier: MIT
package m3.event;

import java.util.ArrayList;
import java.util.List;

/**
 * What decides whether an entry fires, in the form that is fast to ask: terms, which cannot fail once their keys have values, and then
 * guards that must be called, in order.
 *
 * <p>A term behind a guard that must be called is not among the terms: that guard may fail first.
 */
final class Question {
  final Entry entry;
  /** Its place among the questions of its stage. */
  final int place;
  final List<Term> terms = new ArrayList<>();
  final List<Guard> calls = new ArrayList<>();

  Question(Entry entry, int place) {
    this.entry = entry;
    this.place = place;
    for (Guard guard : entry.guards) {
      if (calls.isEmpty()) {
        terms.addAll(guard.terms());
      }
      if (!calls.isEmpty() || !guard.whole()) {
        calls.add(guard);
      }
    }
  }

  static List<Question> of(Entry[] entries, int from, int to) {
    List<Question> all = new ArrayList<>();
    for (int i = from; i < to; i++) {
      all.add(new Question(entries[i], i - from));
    }
    return all;
  }

  /** Whether it is answered as {@code other} in every raise, and neither keeps others from being considered. */
  boolean asksAs(Question other) {
    boolean sameCalls = calls.size() == other.calls.size();
    for (int i = 0; sameCalls && i < calls.size(); i++) {
      sameCalls = calls.get(i).asksAs(other.calls.get(i));
    }
    return sameCalls && terms.equals(other.terms) && !entry.cancels && !other.entry.cancels;
  }

  /** Whether it is answered yes without being asked. */
  boolean isAlways() {
    return terms.isEmpty() && calls.isEmpty();
  }
}
