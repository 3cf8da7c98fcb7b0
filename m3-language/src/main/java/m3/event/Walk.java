// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import m3.diagnostic.Code;
import m3.runtime.Fault;

/**
 * A raise as the rules are written (docs/events.md), for any plan: guards in the order of their handlers, then the handlers selected, up
 * to the next filter; then results.
 */
final class Walk extends Node {
  private final Event event;
  private final boolean counting;
  private final int arity;
  @Child private HandlerCall.Any handlers;
  @Child private IndirectCallNode others = Truffle.getRuntime().createIndirectCallNode();

  /** For raises of {@code event}; they are counted if {@code counting}. */
  Walk(Event event, boolean counting) {
    this.event = event;
    this.counting = counting;
    this.arity = event.arity();
    this.handlers = new HandlerCall.Any(arity);
  }

  Object raise(Plan plan, Object[] arguments) {
    if (plan.asynchronous) {
      event.post(arguments);
      return plan.hasResult ? finish(plan, arguments, HandlerCall.NONE) : null;
    }
    return dispatch(plan, arguments);
  }

  /** Runs guards and handlers in this strand. */
  Object dispatch(Plan plan, Object[] arguments) {
    Object answer = HandlerCall.NONE;
    int from = 0;
    while (from < plan.entries.length) {
      int to = plan.stageEnd(from);
      boolean[] selected = new boolean[to - from];
      boolean cancelled = select(plan, from, selected, arguments);
      answer = fire(plan, from, selected, arguments, answer);
      from = cancelled ? plan.entries.length : to;
    }
    return finish(plan, arguments, answer);
  }

  /** Runs the stage of {@code plan} from {@code from} to {@code to}, after handlers that answered {@code answer}. */
  Object stage(Plan plan, int from, int to, Object[] arguments, Object answer) {
    boolean[] selected = new boolean[to - from];
    select(plan, from, selected, arguments);
    return fire(plan, from, selected, arguments, answer);
  }

  /** Finds whose guards hold, from entry {@code from} on; whether one of them cancels those after it. */
  private boolean select(Plan plan, int from, boolean[] selected, Object[] arguments) {
    for (int i = 0; i < selected.length; i++) {
      Entry entry = plan.entries[from + i];
      selected[i] = holds(entry.guards, arguments, entry.handler);
      if (selected[i] && entry.cancels) {
        return true;
      }
    }
    return false;
  }

  private Object fire(Plan plan, int from, boolean[] selected, Object[] arguments, Object before) {
    Object answer = before;
    for (int i = 0; i < selected.length; i++) {
      if (selected[i]) {
        answer = combine(plan, answer, run(plan.entries[from + i], arguments));
      }
    }
    return answer;
  }

  private Object run(Entry entry, Object[] arguments) {
    Object result = counting ? counted(entry, arguments) : handlers.run(entry, arguments);
    return entry.after.length > 0 && !holds(entry.after, arguments, entry.handler) ? HandlerCall.NONE : result;
  }

  /** Runs {@code entry}'s handler, and notes how long that took and how it ended. */
  private Object counted(Entry entry, Object[] arguments) {
    Handler.Counts counts = entry.handler.counts;
    long killed = counts.killed;
    long begun = System.nanoTime();
    String outcome = "raised an exception";
    try {
      Object result = handlers.run(entry, arguments);
      outcome = entry.asynchronous ? "handed to a strand" : counts.killed > killed ? "killed" : "fired";
      return result;
    } finally {
      counts.fired++;
      counts.nanoseconds += System.nanoTime() - begun;
      event.noteRan(entry, outcome);
    }
  }

  private boolean holds(Guard[] guards, Object[] arguments, Handler of) {
    for (Guard guard : guards) {
      if (counting) {
        of.counts.guards++;
      }
      if ((long) others.call(guard.procedure().linkage().target(), guard.actuals(arguments, arity)) == 0) {
        if (counting) {
          event.noteRefused(of, guard);
        }
        return false;
      }
    }
    return true;
  }

  /** What {@code answer}, that of handlers before, becomes with {@code result}. */
  private Object combine(Plan plan, Object answer, Object result) {
    if (result == HandlerCall.NONE) {
      return plan.hasResult ? answer : null;
    }
    if (plan.fold == null) {
      return result;
    }
    return others.call(plan.fold.procedure().linkage().target(),
        plan.fold.actuals(result, answer == HandlerCall.NONE ? plan.fold.initial() : answer));
  }

  /** What the raise gives when handlers gave {@code answer}. */
  Object finish(Plan plan, Object[] arguments, Object answer) {
    if (answer != HandlerCall.NONE) {
      return answer;
    }
    if (plan.otherwise != null) {
      Object result = handlers.run(plan.otherwise, arguments);
      if (result != HandlerCall.NONE) {
        return result;
      }
      if (!plan.hasResult) {
        return null;
      }
    }
    return unanswered(plan);
  }

  /** What a raise gives that nothing answered. */
  Object unanswered(Plan plan) {
    if (plan.fallback != null) {
      return plan.fallback;
    }
    CompilerDirectives.transferToInterpreter();
    throw nobody();
  }

  @TruffleBoundary
  private Fault nobody() {
    return Fault.of(Code.NO_HANDLER, this, event);
  }
}
