// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ControlFlowException;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.List;
import m3.M3Language;

/** A run of entries of a large stage that no table answers: code of its own, so that each piece stays small enough to be compiled well. */
final class Piece extends Node {
  final int first;
  final int last;
  final boolean always;
  @Child private DirectCallNode ask;
  @Child private DirectCallNode fire;

  Piece(M3Language language, Event event, List<Question> questions, Plan plan, int index) {
    first = questions.getFirst().place;
    last = questions.getLast().place;
    Unrolled guards = new Unrolled(questions, plan);
    always = guards.isAlways();
    ask = DirectCallNode.create(new Asking(language, event, guards, index).getCallTarget());
    fire = DirectCallNode.create(new Firing(language, event, new Unrolled(questions, plan), index).getCallTarget());
  }

  void ask(Scratch scratch) {
    ask.call(scratch.self);
  }

  void fire(Scratch scratch) {
    fire.call(scratch.self);
  }

  /** A key has no value: guards must be asked one after the other, to see which of them fails. */
  static final class NoValue extends ControlFlowException {
    static final NoValue SIGNAL = new NoValue();
    private static final long serialVersionUID = 1;
  }

  private abstract static class Part extends RootNode {
    private final Event event;

    Part(M3Language language, Event event) {
      super(language);
      this.event = event;
    }

    @Override
    public final String getName() {
      return event.toString();
    }

    @Override
    public final boolean isInternal() {
      return true;
    }
  }

  private static final class Asking extends Part {
    private final int index;
    @Child private Unrolled guards;

    Asking(M3Language language, Event event, Unrolled guards, int index) {
      super(language, event);
      this.guards = guards;
      this.index = index;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Scratch scratch = (Scratch) frame.getArguments()[0];
      if (!guards.isAlways()) {
        scratch.selected[index] = guards.select(scratch.arguments, keys(scratch.arguments));
      }
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

  private static final class Firing extends Part {
    private final int index;
    @Child private Unrolled handlers;

    Firing(M3Language language, Event event, Unrolled handlers, int index) {
      super(language, event);
      this.handlers = handlers;
      this.index = index;
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Scratch scratch = (Scratch) frame.getArguments()[0];
      scratch.answer = handlers.fire(scratch.selected[index], scratch.arguments, scratch.answer);
      return null;
    }
  }
}
