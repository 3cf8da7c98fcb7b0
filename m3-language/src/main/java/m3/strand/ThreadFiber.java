// SPDX-License-Identifier: MIT
package m3.strand;

import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.TruffleSafepoint;

/**
 * A thread of the host, for JVMs that do not export continuations. It and its resumer hand the context to and fro, so that only
 * one of them is ever in it.
 */
final class ThreadFiber implements Fiber {
  private final TruffleContext context;
  private final Thread thread;
  private boolean hasTurn;
  private boolean done;
  private boolean abandoned;

  /** A body that is run in {@code context} by a thread called {@code name}. */
  ThreadFiber(TruffleContext context, String name, Runnable body) {
    this.context = context;
    this.thread = new Thread(() -> run(body), name);
    thread.setDaemon(true);
  }

  /** Ends the thread of a strand that nobody will resume. */
  private static final class Abandoned extends Error {
    private static final long serialVersionUID = 1;

    Abandoned() {
      super(null, null, false, false);
    }
  }

  private void run(Runnable body) {
    try {
      Object before = context.enter(null);
      try {
        body.run();
      } finally {
        // An abandoned thread could not enter again when it was woken.
        if (context.isEntered()) {
          context.leave(null, before);
        }
      }
    } catch (Abandoned | IllegalStateException closed) {
      // The context is closed, and nobody waits for this thread.
    } finally {
      end();
    }
  }

  private synchronized void end() {
    done = true;
    hasTurn = false;
    notifyAll();
  }

  @Override
  public void resume() {
    boolean[] handed = {false};
    context.leaveAndEnter(null, TruffleSafepoint.Interrupter.THREAD_INTERRUPT, ThreadFiber::awaitPause, new Turn(this, handed));
  }

  @Override
  public void pause() {
    boolean[] handed = {false};
    context.leaveAndEnter(null, TruffleSafepoint.Interrupter.THREAD_INTERRUPT, ThreadFiber::awaitTurn, new Turn(this, handed));
  }

  /** One change of turns: the wait for its end may be interrupted and begun again, but the turn is handed over once. */
  private record Turn(ThreadFiber fiber, boolean[] handed) {}

  private static Object awaitPause(Turn turn) throws InterruptedException {
    ThreadFiber fiber = turn.fiber;
    synchronized (fiber) {
      fiber.hand(turn, true);
      while (fiber.hasTurn) {
        fiber.wait();
      }
      return null;
    }
  }

  private static Object awaitTurn(Turn turn) throws InterruptedException {
    ThreadFiber fiber = turn.fiber;
    synchronized (fiber) {
      fiber.hand(turn, false);
      while (!fiber.hasTurn && !fiber.abandoned) {
        fiber.wait();
      }
      if (fiber.abandoned) {
        throw new Abandoned();
      }
      return null;
    }
  }

  private void hand(Turn turn, boolean toThread) {
    if (!turn.handed[0]) {
      turn.handed[0] = true;
      hasTurn = toThread;
      if (toThread && thread.getState() == Thread.State.NEW) {
        thread.start();
      }
      notifyAll();
    }
  }

  @Override
  public synchronized boolean isDone() {
    return done;
  }

  @Override
  public synchronized void abandon() {
    abandoned = true;
    notifyAll();
  }
}
