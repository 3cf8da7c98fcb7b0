// SPDX-License-Identifier: MIT
package m3.event;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.Arrays;
import m3.M3Language;

/** Runs the handlers that tables find: those of the procedures it met first at the speed of direct calls, whatever their closures. */
final class Found extends Node {
  private static final int LIMIT = 4;

  private final int arity;
  private final boolean filters;
  @CompilationFinal private boolean full;
  @Children private HandlerCall.Alike[] met = {};
  @Child private IndirectCallNode other = Truffle.getRuntime().createIndirectCallNode();
  @Child private DirectCallNode odd;

  /** {@code filters} when a handler is to change the raise's arguments. */
  Found(M3Language language, Event event, boolean filters) {
    this.arity = event.arity();
    this.filters = filters;
    odd = DirectCallNode.create(new Odd(language, event).getCallTarget());
  }

  /** Runs {@code entry}'s handler; its result, or {@link HandlerCall#NONE}. */
  @ExplodeLoop
  Object run(Entry entry, Object[] arguments) {
    if (!entry.plain) {
      return odd.call(entry, filters ? arguments : arguments.clone());
    }
    for (HandlerCall.Alike call : met) {
      if (call.fits(entry)) {
        return call.runPlain(entry.closure, arguments);
      }
    }
    if (!full) {
      CompilerDirectives.transferToInterpreterAndInvalidate();
      return meet(entry).runPlain(entry.closure, arguments);
    }
    return entry.handler.takesClosure() ? other.call(entry.handler.target(), Actuals.behind(entry.closure, arguments, arity))
        : other.call(entry.handler.target(), Actuals.of(arguments, arity));
  }

  private HandlerCall.Alike meet(Entry entry) {
    HandlerCall.Alike[] more = Arrays.copyOf(met, met.length + 1);
    HandlerCall.Alike call = new HandlerCall.Alike(entry);
    more[met.length] = call;
    met = insert(more);
    full = met.length == LIMIT;
    return call;
  }

  /** Runs a handler that is more than a call, with the guards behind it: its actuals are the entry and the raise's arguments. */
  private static final class Odd extends RootNode {
    private final Event event;
    @Child private HandlerCall.Any handlers;
    @Child private Careful.Checks checks;

    Odd(M3Language language, Event event) {
      super(language);
      this.event = event;
      this.handlers = new HandlerCall.Any(event.arity());
      this.checks = new Careful.Checks(event.arity());
    }

    @Override
    public Object execute(VirtualFrame frame) {
      Entry entry = (Entry) frame.getArguments()[0];
      Object[] arguments = (Object[]) frame.getArguments()[1];
      Object result = handlers.run(entry, arguments);
      return checks.hold(entry.after, arguments) ? result : HandlerCall.NONE;
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
      return "odd handler of " + event;
    }
  }
}
