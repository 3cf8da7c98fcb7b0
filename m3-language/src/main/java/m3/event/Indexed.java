// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import m3.M3Language;

/**
 * A stage of many entries: those whose guards compare are found in tables, the rest are asked part by part, and all that are selected fire in
 * order (requirements R141, R142, R221, R222).
 */
final class Indexed extends Node {
  private static final long NOTHING = Long.MAX_VALUE;

  /** The path on which nothing is found is the one to keep short: whoever is found is called, which costs more than the look. */
  private static final double MOSTLY = 0.9;

  @CompilationFinal(dimensions = 1) private final Lookup[] lookups;
  private final boolean grows;
  private final boolean filters;
  private final int arity;
  private long lastOrder;
  private Scratch free;
  @Child private KeyValues values;
  @Children private final Part[] parts;
  @Child private Found found;
  @Child private DirectCallNode careful;
  @Child private Careful.Checks checks;
  @Child private Combine combine;

  /** {@code grows} when entries may be added behind the last. */
  Indexed(M3Language language, Event event, List<Question> questions, Plan plan, boolean grows) {
    this.grows = grows;
    this.arity = event.arity();
    this.filters = questions.getLast().entry.isFilter();
    Sorting sorting = new Sorting(questions);
    values = new KeyValues(sorting.keys(), 0, event.arity());
    lookups = sorting.lookups(values).toArray(Lookup[]::new);
    lastOrder = questions.size();
    List<Question> linear = sorting.linear();
    parts = Part.divide(language, event, linear, plan, lookups.length == 0);
    careful = DirectCallNode.create(new Careful(language, event, plan, linear).getCallTarget());
    checks = new Careful.Checks(arity);
    found = new Found(language, event, filters);
    combine = new Combine(plan);
  }

  /** The values of its keys; an exception when one has none. */
  long[] keys(Object[] arguments) {
    return values.evaluate(arguments);
  }

  /** Runs the stage, with these values of its keys, after handlers that answered {@code before}. */
  @ExplodeLoop
  Object raise(long[] keys, Object[] arguments, Object before) {
    if (lookups.length == 1 && parts.length == 0) {
      return CompilerDirectives.injectBranchProbability(MOSTLY, lookups[0].misses(keys)) ? before : raiseByOne(lookups[0].find(keys), keys, arguments, before);
    }
    Hits[] hits = new Hits[lookups.length];
    boolean mustCall = false;
    boolean empty = true;
    for (int i = 0; i < lookups.length; i++) {
      hits[i] = lookups[i].find(keys);
      mustCall |= hits[i].mustCall;
      empty &= hits[i] == Hits.NONE;
    }
    if (empty && parts.length == 0) {
      return before;
    }
    if (mustCall) {
      return carefully(hits, keys, arguments, before);
    }
    return parts.length == 0 ? merge(hits, new int[hits.length], keys, arguments, before) : withParts(hits, empty, keys, arguments, before);
  }

  private Object raiseByOne(Hits hits, long[] keys, Object[] arguments, Object before) {
    if (hits == Hits.NONE) {
      return before;
    }
    if (hits.all.length == 1) {
      return single(hits.all[0], keys, arguments, before);
    }
    return hits.mustCall ? carefully(new Hits[] {hits}, keys, arguments, before)
        : merge(new Hits[] {hits}, new int[1], keys, arguments, before);
  }

  private Object single(Hit hit, long[] keys, Object[] arguments, Object before) {
    boolean holds = hit.holds(keys) && (hit.calls.length == 0 || checks.hold(hit.calls, given(arguments)));
    return holds ? combine.with(before, found.run(hit.entry, arguments)) : before;
  }

  private Object carefully(Hits[] hits, long[] keys, Object[] arguments, Object before) {
    return careful.call(hits, keys, given(arguments), before);
  }

  /** Fires the hits from those at {@code at} on. */
  private Object merge(Hits[] hits, int[] at, long[] keys, Object[] arguments, Object before) {
    Object answer = before;
    for (int next = next(hits, at); next >= 0; next = next(hits, at)) {
      Hit hit = hits[next].all[at[next]++];
      if (hit.holds(keys)) {
        answer = combine.with(answer, found.run(hit.entry, arguments));
      }
    }
    return answer;
  }

  /** Which list has the next hit; -1 when none has. */
  private static int next(Hits[] hits, int[] at) {
    int best = -1;
    long order = NOTHING;
    for (int i = 0; i < hits.length; i++) {
      if (at[i] < hits[i].all.length && hits[i].all[at[i]].order < order) {
        best = i;
        order = hits[i].all[at[i]].order;
      }
    }
    return best;
  }

  @ExplodeLoop
  private Object withParts(Hits[] hits, boolean empty, long[] keys, Object[] arguments, Object before) {
    Scratch scratch = take();
    if (filters) {
      scratch.arguments = arguments;
    } else {
      scratch.see(arguments, arity);
    }
    try {
      for (Part part : parts) {
        part.ask(scratch);
      }
      scratch.answer = before;
      int[] at = new int[hits.length];
      for (Part part : parts) {
        if (!empty) {
          upTo(part, scratch, hits, at, keys);
        }
        part.fire(scratch, NOTHING);
      }
      return empty ? scratch.answer : merge(hits, at, keys, scratch.arguments, scratch.answer);
    } catch (Part.NoValue failed) {
      return carefully(hits, keys, arguments, before);
    } finally {
      scratch.clear(arity);
      free = scratch;
    }
  }

  /** Fires the hits before the last entry of {@code part}, and those of its entries that are before each. */
  private void upTo(Part part, Scratch scratch, Hits[] hits, int[] at, long[] keys) {
    while (true) {
      int next = next(hits, at);
      if (next < 0 || hits[next].all[at[next]].order > part.last) {
        return;
      }
      Hit hit = hits[next].all[at[next]++];
      if (hit.holds(keys)) {
        if (hit.order > part.first) {
          part.fire(scratch, hit.order);
        }
        scratch.answer = combine.with(scratch.answer, found.run(hit.entry, scratch.arguments));
      }
    }
  }

  /** The arguments for code that may be left a call; itself where a filter is to change them. */
  private Object[] given(Object[] arguments) {
    return filters ? arguments : arguments.clone();
  }

  private Scratch take() {
    Scratch scratch = free;
    free = null;
    return scratch != null ? scratch : new Scratch(parts, arity);
  }

  /** Takes in {@code entry} behind all others, if a table answers its guards; whether one does. */
  boolean add(Entry entry) {
    Question question = new Question(entry, 0);
    Lookup lookup = grows && !entry.isFilter() && !entry.cancels ? tableFor(question) : null;
    if (lookup == null) {
      return false;
    }
    CompilerDirectives.transferToInterpreter();
    List<Term> rest = Sorting.rest(question, lookup.keys);
    if (rest.stream().anyMatch(term -> values.indexOf(term.key()) < 0)) {
      return false;
    }
    lookup.table().add(Sorting.values(question, lookup.keys), new Hit(question, ++lastOrder, rest, values));
    return true;
  }

  /** Takes {@code entry} out, if a table found it; whether one did. */
  boolean remove(Entry entry) {
    Question question = new Question(entry, 0);
    Lookup lookup = grows ? tableFor(question) : null;
    return lookup != null && lookup.table().remove(Sorting.values(question, lookup.keys), entry);
  }

  private Lookup tableFor(Question question) {
    List<Key> keys = Sorting.equalities(question);
    return Arrays.stream(lookups).filter(l -> l.table() != null && l.keys.equals(keys)).findFirst().orElse(null);
  }

  /** What the tables are, for people. */
  List<String> describe() {
    List<String> all = new ArrayList<>();
    for (Lookup lookup : lookups) {
      all.add((lookup.table() != null ? "a table by " : "ranges of ") + String.join(", ", lookup.keys.stream().map(Key::toString).toList()));
    }
    for (Part part : parts) {
      all.add("among " + (part.first + 1) + " to " + (part.last + 1) + ": " + part.describe());
    }
    return all;
  }
}
