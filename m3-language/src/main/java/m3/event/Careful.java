// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.List;
import m3.M3Language;

/**
 * A raise of a large stage by the rules as written, but of the entries that its tables found only: where guards must be called whose
 * failures show in which order they are.
 */
final class Careful extends RootNode {
  private final Event event;
  private final Hit[] linear;
  @Child private Checks guards;
  @Child private HandlerCall.Any handlers;
  @Child private Combine combine;

  Careful(M3Language language, Event event, Plan plan, List<Question> rest) {
    super(language);
    this.event = event;
    this.guards = new Checks(event.arity());
    this.handlers = new HandlerCall.Any(event.arity());
    linear = rest.stream().map(question -> new Hit(question, question.place, List.of(), null)).toArray(Hit[]::new);
    combine = new Combine(plan);
  }

  /** Its actuals: what tables found, the values of keys, the raise's arguments, and what handlers answered before. */
  @Override
  public Object execute(VirtualFrame frame) {
    Object[] actuals = frame.getArguments();
    return raise((Hits[]) actuals[0], (long[]) actuals[1], (Object[]) actuals[2], actuals[3]);
  }

  private Object raise(Hits[] hits, long[] keys, Object[] arguments, Object before) {
    int most = linear.length;
    for (Hits some : hits) {
      most += some.all.length;
    }
    Entry[] selected = new Entry[most];
    int count = select(hits, keys, arguments, selected);
    Object answer = before;
    for (int i = 0; i < count; i++) {
      answer = combine.with(answer, run(selected[i], arguments));
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
      boolean holds = from < hits.length ? next.holds(keys) && guards.hold(next.calls, arguments) : guards.hold(next.entry.guards, arguments);
      if (holds) {
        selected[count++] = next.entry;
      }
    }
  }

  private Object run(Entry entry, Object[] arguments) {
    Object result = handlers.run(entry, arguments);
    return guards.hold(entry.after, arguments) ? result : HandlerCall.NONE;
  }

  @Override
  public String getName() {
    return event.toString();
  }

  @Override
  public boolean isInternal() {
    return true;
  }

  @Override
  public String toString() {
    return "careful raise of " + event;
  }

  /** Asks any guards. */
  static final class Checks extends Node {
    private final int arity;
    @Child private IndirectCallNode call = Truffle.getRuntime().createIndirectCallNode();

    Checks(int arity) {
      this.arity = arity;
    }

    boolean hold(Guard[] asked, Object[] arguments) {
      for (Guard guard : asked) {
        if ((long) call.call(guard.procedure().linkage().target(), guard.actuals(arguments, arity)) == 0) {
          return false;
        }
      }
      return true;
    }
  }
}
