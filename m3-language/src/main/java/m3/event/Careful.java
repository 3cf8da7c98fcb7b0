// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;

/**
 * A raise of a large stage by the rules as written, but of the entries that its tables found only: where guards must be called whose
 * failures show in which order they are.
 */
final class Careful extends Node {
  private final Hit[] linear;
  @Child private IndirectCallNode guards = Truffle.getRuntime().createIndirectCallNode();
  @Child private HandlerCall.Any handlers = new HandlerCall.Any();
  @Child private Combine combine;

  Careful(Plan plan, List<Question> all, List<Question> rest) {
    linear = rest.stream().map(question -> new Hit(question, question.place, List.of(), null)).toArray(Hit[]::new);
    combine = new Combine(plan);
  }

  Object raise(Hits[] hits, long[] keys, Object[] arguments, Object before) {
    int most = linear.length;
    for (Hits some : hits) {
      most += some.all.length;
    }
    Entry[] selected = new Entry[most];
    int count = select(hits, keys, arguments, selected);
    Object answer = before;
    for (int i = 0; i < count; i++) {
      answer = combine.with(answer, checked(selected[i], arguments, handlers.run(selected[i], arguments)));
    }
    return answer;
  }

  private int select(Hits[] hits, long[] keys, Object[] arguments, Entry[] selected) {
    int count = 0;
    int[] at = new int[hits.length + 1];
    while (true) {
      Hit next = null;
      int from = -1;
      for (int i = 0; i <= hits.length; i++) {
        Hit[] list = i < hits.length ? hits[i].all : linear;
        if (at[i] < list.length && (next == null || list[at[i]].order < next.order)) {
          next = list[at[i]];
          from = i;
        }
      }
      if (next == null) {
        return count;
      }
      at[from]++;
      boolean holds = from < hits.length ? next.holds(keys) && all(next.calls, arguments) : all(next.entry.guards, arguments);
      if (holds) {
        selected[count++] = next.entry;
      }
    }
  }

  private boolean all(Guard[] asked, Object[] arguments) {
    for (Guard guard : asked) {
      if ((long) guards.call(guard.procedure().linkage().target(), guard.actuals(arguments)) == 0) {
        return false;
      }
    }
    return true;
  }

  /** {@code result} of {@code entry}'s handler, if the guards after it hold. */
  Object checked(Entry entry, Object[] arguments, Object result) {
    return all(entry.after, arguments) ? result : HandlerCall.NONE;
  }
}
