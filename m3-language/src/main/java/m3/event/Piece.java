// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import java.util.List;
import m3.M3Language;

/** A part of few entries: code of its own, written out, so that each piece stays small enough to be compiled well. */
final class Piece extends Part {
  /** So many entries at most. */
  static final int MOST = 40;

  private static final long ALL = -1;

  private final int word;
  private final boolean always;
  @CompilationFinal(dimensions = 1) private final int[] places;
  @Child private DirectCallNode ask;
  @Child private DirectCallNode fire;

  /** With bits in {@code word}; {@code whole} when nothing that tables find fires in between. */
  Piece(M3Language language, Event event, List<Question> questions, Plan plan, int word, boolean whole) {
    super(questions);
    this.word = word;
    places = questions.stream().mapToInt(question -> question.place).toArray();
    Unrolled guards = new Unrolled(questions, plan, whole);
    always = guards.isAlways();
    ask = always ? null : DirectCallNode.create(new Asking(language, event, guards).getCallTarget());
    fire = DirectCallNode.create(new Firing(language, event, new Unrolled(questions, plan, whole)).getCallTarget());
  }

  @Override
  int endWord() {
    return word + 1;
  }

  @Override
  void ask(Scratch scratch) {
    scratch.selected[word] = ALL;
    if (!always) {
      ask.call(scratch.self);
    }
  }

  @Override
  void fire(Scratch scratch, long below) {
    long mask = below > last ? ALL : before(below);
    long now = scratch.selected[word] & mask;
    if (now != 0) {
      scratch.selected[word] &= ~mask;
      scratch.now = now;
      fire.call(scratch.self);
    }
  }

  /** The bits of the entries before place {@code below}. */
  private long before(long below) {
    int count = 0;
    while (places[count] < below) {
      count++;
    }
    return (1L << count) - 1;
  }

  @Override
  String describe() {
    return places.length + " handlers as a piece of code" + (always ? ", not guarded" : "");
  }

  private final class Asking extends Code {
    @Child private Unrolled guards;

    Asking(M3Language language, Event event, Unrolled guards) {
      super(language, event);
      this.guards = guards;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Scratch scratch = (Scratch) frame.getArguments()[0];
      scratch.selected[word] = guards.select(scratch.arguments, keys(scratch.arguments));
      return null;
    }

    private long[] keys(Object[] arguments) {
      try {
        return guards.keys(arguments);
      } catch (AbstractTruffleException failed) {
        throw NoValue.SIGNAL;
      }
    }
  }

  private static final class Firing extends Code {
    @Child private Unrolled handlers;

    Firing(M3Language language, Event event, Unrolled handlers) {
      super(language, event);
      this.handlers = handlers;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Scratch scratch = (Scratch) frame.getArguments()[0];
      scratch.answer = scratch.now == ALL && handlers.isAlways() ? handlers.fire(ALL, scratch.arguments, scratch.answer)
          : handlers.fire(scratch.now, scratch.arguments, scratch.answer);
      return null;
    }
  }
}
