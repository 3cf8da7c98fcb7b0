// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import m3.M3Language;

/**
 * A stage of many entries: those whose guards compare are found in tables, the rest are asked in pieces, and all that are selected fire in
 * order (requirements R141, R142, R221, R222).
 */
final class Indexed extends Node {
  private static final int PIECE = 40;
  private static final long NOTHING = Long.MAX_VALUE;

  @CompilationFinal(dimensions = 1) private final Lookup[] lookups;
  private final boolean grows;
  private final boolean filters;
  private long lastOrder;
  private Scratch free;
  @Child private KeyValues values;
  @Children private final Piece[] pieces;
  @Child private HandlerCall.Cached found = new HandlerCall.Cached();
  @Child private HandlerCall.Any any = new HandlerCall.Any();
  @Child private Careful careful;
  @Child private Combine combine;

  /** {@code grows} when entries may be added behind the last. */
  Indexed(M3Language language, Event event, List<Question> questions, Plan plan, boolean grows) {
    this.grows = grows;
    this.filters = questions.getLast().entry.isFilter();
    Sorting sorting = new Sorting(questions);
    values = new KeyValues(sorting.keys(), 0, event.arity());
    lookups = sorting.lookups(values).toArray(Lookup[]::new);
    lastOrder = questions.size();
    List<Question> linear = sorting.linear();
    pieces = new Piece[(linear.size() + PIECE - 1) / PIECE];
    for (int i = 0; i < pieces.length; i++) {
      int from = i * PIECE;
      pieces[i] = new Piece(language, event, linear.subList(from, Math.min(from + PIECE, linear.size())), plan, i);
    }
    careful = new Careful(plan, questions, linear);
    combine = new Combine(plan);
  }

  /** The values of its keys; an exception when one has none. */
  long[] keys(Object[] arguments) {
    return values.evaluate(arguments);
  }

  /** Runs the stage, with these values of its keys, after handlers that answered {@code before}. */
  @ExplodeLoop
  Object raise(long[] keys, Object[] arguments, Object before) {
    Hits[] hits = new Hits[lookups.length];
    boolean mustCall = false;
    boolean empty = true;
    for (int i = 0; i < lookups.length; i++) {
      hits[i] = lookups[i].find(keys);
      mustCall |= hits[i].mustCall;
      empty &= hits[i].all.length == 0;
    }
    if (mustCall) {
      return careful.raise(hits, keys, given(arguments), before);
    }
    if (pieces.length == 0) {
      return empty ? before : fireHits(hits, keys, arguments, before);
    }
    return withPieces(hits, empty, keys, arguments, before);
  }

  private Object fireHits(Hits[] hits, long[] keys, Object[] arguments, Object before) {
    if (lookups.length == 1 && hits[0].all.length == 1) {
      Hit hit = hits[0].all[0];
      return hit.holds(keys) ? combine.with(before, fire(hit.entry, arguments)) : before;
    }
    return merge(hits, new int[hits.length], NOTHING, keys, arguments, before);
  }

  private Object fire(Entry entry, Object[] arguments) {
    Object result = found.run(entry, given(arguments));
    return entry.after.length > 0 ? careful.checked(entry, given(arguments), result) : result;
  }

  /** Fires the hits that come before {@code order}, from those at {@code at} on. */
  private Object merge(Hits[] hits, int[] at, long order, long[] keys, Object[] arguments, Object before) {
    Object answer = before;
    while (true) {
      int next = next(hits, at);
      if (next < 0 || hits[next].all[at[next]].order >= order) {
        return answer;
      }
      Hit hit = hits[next].all[at[next]++];
      if (hit.holds(keys)) {
        answer = combine.with(answer, fire(hit.entry, arguments));
      }
    }
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
  private Object withPieces(Hits[] hits, boolean empty, long[] keys, Object[] arguments, Object before) {
    if (!empty && interleaved(hits)) {
      return careful.raise(hits, keys, given(arguments), before);
    }
    Scratch scratch = take();
    scratch.arguments = given(arguments);
    try {
      for (int i = 0; i < pieces.length; i++) {
        if (pieces[i].always) {
          scratch.selected[i] = -1;
        } else {
          pieces[i].ask(scratch);
        }
      }
      int[] at = new int[hits.length];
      Object answer = before;
      for (int i = 0; i < pieces.length; i++) {
        answer = empty ? answer : merge(hits, at, pieces[i].first, keys, arguments, answer);
        if (scratch.selected[i] != 0) {
          scratch.answer = answer;
          pieces[i].fire(scratch);
          answer = scratch.answer;
        }
      }
      return empty ? answer : merge(hits, at, NOTHING, keys, arguments, answer);
    } catch (Piece.NoValue failed) {
      return careful.raise(hits, keys, given(arguments), before);
    } finally {
      scratch.arguments = null;
      scratch.answer = null;
      free = scratch;
    }
  }

  /** The arguments for code that may be left a call; itself where a filter is to change them. */
  private Object[] given(Object[] arguments) {
    return filters ? arguments : arguments.clone();
  }

  private Scratch take() {
    Scratch scratch = free;
    free = null;
    return scratch != null ? scratch : new Scratch(pieces.length);
  }

  /** Whether a hit belongs inside a piece. */
  private boolean interleaved(Hits[] hits) {
    for (Hits some : hits) {
      for (Hit hit : some.all) {
        for (Piece piece : pieces) {
          if (hit.order > piece.first && hit.order < piece.last) {
            return true;
          }
        }
      }
    }
    return false;
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
    for (Piece piece : pieces) {
      all.add("entries among " + (piece.first + 1) + " to " + (piece.last + 1) + (piece.always ? ", not guarded" : ", asked one after the other"));
    }
    return all;
  }
}
