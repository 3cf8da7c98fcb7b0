// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayDeque;
import java.util.List;
import m3.diagnostic.Code;
import m3.strand.Strand;
import m3.strand.Strands;

/** MUTEX: its state, kept in the object's hidden field, and LOCK's two operations (definition 2.3.14). */
public final class Mutexes {
  /** A mutex that has ever been taken. */
  private static final class State {
    Strand owner;
    boolean held;
    ArrayDeque<Strand> waiting;  // never empty: null when nobody waits
  }

  private Mutexes() {}

  private static State known(M3Context context, M3Object mutex) {
    return (State) context.types().lock().getObject(mutex);
  }

  private static State state(M3Context context, M3Object mutex) {
    State state = known(context, mutex);
    if (state == null) {
      state = new State();
      context.types().lock().setObject(mutex, state);
    }
    return state;
  }

  /** Takes {@code mutex}, waiting as long as another strand holds it. */
  public static void acquire(M3Context context, M3Object mutex, Node location) {
    State state = state(context, mutex);
    if (state.held) {
      acquireSlowly(context, state, location);
    } else {
      state.held = true;
      state.owner = context.strands().current();
    }
  }

  @TruffleBoundary
  private static void acquireSlowly(M3Context context, State state, Node location) {
    Strands strands = context.strands();
    while (state.held) {
      if (state.waiting == null) {
        state.waiting = new ArrayDeque<>();
      }
      state.waiting.add(strands.current());
      await(state, strands, location);
    }
    state.held = true;
    state.owner = strands.current();
  }

  /** Waits to be woken; a strand on its way out waits whatever happens, for it must not enter without the mutex. */
  private static void await(State state, Strands strands, Node location) {
    String what = "a mutex held by `" + state.owner + "`";
    Strand self = strands.current();
    try {
      if (self.isDying()) {
        strands.blockSurely(what, location);
      } else {
        strands.block(what, location);
      }
    } catch (Killed | Fault interrupted) {
      leave(state, strands, self);
      throw interrupted;
    }
  }

  /** Has {@code self} wait no longer; when it was woken already, another one is. */
  private static void leave(State state, Strands strands, Strand self) {
    if (state.waiting != null && !state.waiting.remove(self) && !state.held) {
      strands.unblock(state.waiting.poll());
    }
    if (state.waiting != null && state.waiting.isEmpty()) {
      state.waiting = null;
    }
  }

  /** Gives back what {@code strand}, which runs and is at its end, took by Thread.Acquire and still holds. */
  @TruffleBoundary
  public static void releaseAll(M3Context context, Strand strand) {
    for (M3Object mutex : List.copyOf(strand.held())) {
      State state = known(context, mutex);
      if (state != null && state.held && state.owner == strand) {
        release(context, mutex, null);
      }
    }
    strand.held().clear();
  }

  /** Gives {@code mutex} back; a fault when the running strand does not hold it. */
  public static void release(M3Context context, M3Object mutex, Node location) {
    State state = known(context, mutex);
    if (state == null || !state.held || state.owner != context.strands().current()) {
      CompilerDirectives.transferToInterpreter();
      throw Fault.of(Code.NOT_HELD, location);
    }
    state.held = false;
    state.owner = null;
    if (state.waiting != null) {
      wakeOne(context, state);
    }
  }

  @TruffleBoundary
  private static void wakeOne(M3Context context, State state) {
    context.strands().unblock(state.waiting.poll());
    if (state.waiting.isEmpty()) {
      state.waiting = null;
    }
  }
}
