// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.staticobject.StaticProperty;
import java.util.ArrayDeque;
import m3.strand.Strand;
import m3.strand.Strands;

/** MUTEX: its state, kept in the object's hidden field, and LOCK's two operations (definition 2.3.14). */
public final class Mutexes {
  /** A mutex that has ever been taken. */
  private static final class State {
    Strand owner;
    boolean held;
    ArrayDeque<Strand> waiting;
  }

  private Mutexes() {}

  private static State state(M3Context context, M3Object mutex) {
    StaticProperty property = context.types().mutex().ownSlot(TypeTable.LOCK).property();
    State state = (State) property.getObject(mutex);
    if (state == null) {
      state = new State();
      property.setObject(mutex, state);
    }
    return state;
  }

  /** Takes {@code mutex}, waiting as long as another strand holds it. */
  @com.oracle.truffle.api.CompilerDirectives.TruffleBoundary
  public static void acquire(M3Context context, M3Object mutex, Node location) {
    State state = state(context, mutex);
    Strands strands = context.strands();
    while (state.held) {
      if (state.waiting == null) {
        state.waiting = new ArrayDeque<>();
      }
      state.waiting.add(strands.current());
      strands.block("a mutex held by `" + state.owner + "`", location);
    }
    state.held = true;
    state.owner = strands.current();
  }

  /** Gives {@code mutex} back; a fault when the running strand does not hold it. */
  @com.oracle.truffle.api.CompilerDirectives.TruffleBoundary
  public static void release(M3Context context, M3Object mutex, Node location) {
    State state = state(context, mutex);
    if (!state.held || state.owner != context.strands().current()) {
      throw Fault.of(m3.diagnostic.Code.NOT_HELD, location);
    }
    state.held = false;
    state.owner = null;
    if (state.waiting != null && !state.waiting.isEmpty()) {
      context.strands().unblock(state.waiting.poll());
    }
  }
}
