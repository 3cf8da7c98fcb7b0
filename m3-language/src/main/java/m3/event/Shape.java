// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import java.util.List;
import m3.M3Language;

/**
 * Entries that are alike but for their closures: the closures are data, and one small code goes through them, whatever their number
 * (requirements R141, R155).
 */
final class Shape {
  /** So many entries are done in one turn of the code. */
  private static final int WIDTH = 8;

  private final Entry[] entries;
  private final Object[] closures;
  private final Object[][] guardClosures;
  /** Where the entries are among those of their loop; null when they are all there are. */
  private final int[] positions;
  private final boolean plain;
  private final boolean always;
  final RootCallTarget ask;
  final RootCallTarget fire;

  /** For {@code questions}, all of one likeness, at {@code positions} of a loop whose bits begin at {@code word}. */
  Shape(M3Language language, Event event, List<Question> questions, int[] positions, Plan plan, int word) {
    this.entries = questions.stream().map(question -> question.entry).toArray(Entry[]::new);
    this.closures = new Object[entries.length];
    this.positions = positions;
    Likeness likeness = Likeness.of(questions.getFirst());
    this.plain = likeness.plain();
    this.always = likeness.guards().isEmpty();
    this.guardClosures = new Object[likeness.guards().size()][entries.length];
    for (int i = 0; i < entries.length; i++) {
      closures[i] = entries[i].closure;
      for (int j = 0; j < guardClosures.length; j++) {
        guardClosures[j][i] = entries[i].guards[j].closure();
      }
    }
    this.ask = new Asking(language, event, likeness.guards(), word).getCallTarget();
    this.fire = new Firing(language, event, plan, word).getCallTarget();
  }

  int size() {
    return entries.length;
  }

  /** Whether they fire without being asked; their bits count for nothing when they are all of a loop. */
  boolean isAlways() {
    return always;
  }

  /** Sets the bits of those whose guards hold, where none is set before. */
  private final class Asking extends Part.Code {
    private final int word;
    private final int common;
    @Children private final AlikeGuard[] guards;

    Asking(M3Language language, Event event, List<Likeness.Asked> asked, int word) {
      super(language, event);
      this.word = word;
      this.guards = asked.stream().map(guard -> new AlikeGuard(guard, event.arity())).toArray(AlikeGuard[]::new);
      int same = 0;
      while (same < guards.length && !guards[same].takesClosure) {
        same++;
      }
      this.common = same;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Scratch scratch = (Scratch) frame.getArguments()[0];
      try {
        if (commonHold(scratch.arguments)) {
          if (positions == null) {
            row(scratch.selected, scratch.arguments);
          } else {
            scattered(scratch.selected, scratch.arguments);
          }
        }
      } catch (AbstractTruffleException failed) {
        throw Part.NoValue.SIGNAL;
      }
      return null;
    }

    private void row(long[] selected, Object[] arguments) {
      int count = entries.length;
      for (int begin = 0, at = word; begin < count; begin += Long.SIZE, at++) {
        long bits = 0;
        int end = Math.min(begin + Long.SIZE, count);
        for (int i = begin; i < end; i++) {
          bits |= holds(i, arguments) ? 1L << i : 0;
        }
        selected[at] = bits;
      }
    }

    private void scattered(long[] selected, Object[] arguments) {
      for (int i = 0; i < positions.length; i++) {
        if (holds(i, arguments)) {
          selected[word + (positions[i] >> 6)] |= 1L << positions[i];
        }
      }
    }

    /** Whether the guards before the first with a closure hold: the same for all entries. */
    @ExplodeLoop
    private boolean commonHold(Object[] arguments) {
      for (int j = 0; j < common; j++) {
        if (!guards[j].holds(null, arguments)) {
          return false;
        }
      }
      return true;
    }

    @ExplodeLoop
    private boolean holds(int i, Object[] arguments) {
      for (int j = common; j < guards.length; j++) {
        if (!guards[j].holds(guardClosures[j][i], arguments)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Fires those of {@link Scratch#from} to {@link Scratch#to} that are selected. */
  private final class Firing extends Part.Code {
    private final int word;
    private final boolean unasked;
    @Children private final HandlerCall.Alike[] calls = new HandlerCall.Alike[WIDTH];
    @Child private HandlerCall.Alike call = new HandlerCall.Alike(entries[0]);
    @Child private Careful.Checks checks;
    @Child private Combine combine;

    Firing(M3Language language, Event event, Plan plan, int word) {
      super(language, event);
      this.word = word;
      this.unasked = always && positions == null;
      for (int i = 0; i < calls.length; i++) {
        calls[i] = new HandlerCall.Alike(entries[0]);
      }
      checks = new Careful.Checks(event.arity());
      combine = new Combine(plan);
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Scratch scratch = (Scratch) frame.getArguments()[0];
      scratch.answer = unasked ? all(scratch.from, scratch.to, scratch.arguments, scratch.answer)
          : selected(scratch, scratch.arguments, scratch.answer);
      return null;
    }

    private Object all(int from, int to, Object[] arguments, Object before) {
      Object answer = before;
      int i = from;
      while (i + WIDTH <= to) {
        answer = several(i, arguments, answer);
        i += WIDTH;
      }
      while (i < to) {
        answer = one(i++, arguments, answer);
      }
      return answer;
    }

    private Object selected(Scratch scratch, Object[] arguments, Object before) {
      Object answer = before;
      int shift = scratch.shift;
      int end = scratch.to + shift;
      int at = scratch.from + shift;
      while (at < end) {
        long bits = scratch.selected[word + (at >> 6)] >>> at;
        if (bits == 0) {
          at = (at | 63) + 1;
        } else if ((bits & (1 << WIDTH) - 1) == (1 << WIDTH) - 1 && at + WIDTH <= end) {
          answer = several(at - shift, arguments, answer);
          at += WIDTH;
        } else {
          at += Long.numberOfTrailingZeros(bits);
          if (at < end) {
            answer = one(at - shift, arguments, answer);
            at++;
          }
        }
      }
      return answer;
    }

    private Object one(int i, Object[] arguments, Object answer) {
      return combine.with(answer, run(call, i, arguments));
    }

    @ExplodeLoop
    private Object several(int i, Object[] arguments, Object before) {
      Object answer = before;
      for (int j = 0; j < WIDTH; j++) {
        answer = combine.with(answer, run(calls[j], i + j, arguments));
      }
      return answer;
    }

    private Object run(HandlerCall.Alike handler, int i, Object[] arguments) {
      if (plain) {
        return handler.runPlain(closures[i], arguments);
      }
      Object result = handler.run(entries[i], arguments);
      return entries[i].after.length == 0 || checks.hold(entries[i].after, arguments) ? result : HandlerCall.NONE;
    }
  }

  /** A guard of all the entries, each with its closure. */
  private static final class AlikeGuard extends Node {
    private final boolean takesClosure;
    private final int taken;
    @Child private HandlerCall.Direct call;

    AlikeGuard(Likeness.Asked guard, int arity) {
      takesClosure = guard.takesClosure();
      taken = guard.takesArguments() ? arity : 0;
      call = new HandlerCall.Direct(guard.guard());
    }

    boolean holds(Object closure, Object[] arguments) {
      return (long) call.call(takesClosure ? Actuals.behind(closure, arguments, taken) : Actuals.of(arguments, taken)) != 0;
    }
  }
}
