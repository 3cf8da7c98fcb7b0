// SPDX-License-Identifier: MIT
package m3.strand;

import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayDeque;
import java.util.Queue;

/** A processor context with no kernel state but a name. */
public final class Strand {
  /** What a strand is doing. */
  public enum State {
    /** Waiting for its turn, or running. */
    RUNNABLE,
    /** Waiting to be unblocked. */
    BLOCKED,
    /** At its end. */
    DONE
  }

  private final String name;
  private final Fiber fiber;
  private State state = State.RUNNABLE;
  private String waitingFor;
  private Node waitingAt;
  private int priority;
  private boolean begun;
  private final ArrayDeque<Strand> joining = new ArrayDeque<>(0);
  private Object data;
  private TimeBound bound;
  private boolean serving;

  /** A strand whose body {@code fiber} runs; null when the thread of the scheduler itself does. */
  Strand(String name, Fiber fiber) {
    this.name = name;
    this.fiber = fiber;
  }

  public String name() {
    return name;
  }

  public State state() {
    return state;
  }

  void setState(State next) {
    state = next;
  }

  /** What a blocked strand waits for, in words for people. */
  public String waitingFor() {
    return waitingFor;
  }

  /** Where it waits, when no call of its stack tells; null when its stack does. */
  Node waitingAt() {
    return waitingAt;
  }

  void setWaiting(String what, Node where) {
    waitingFor = what;
    waitingAt = where;
  }

  /** Strands of higher priority run first. */
  public int priority() {
    return priority;
  }

  void setPriority(int chosen) {
    priority = chosen;
  }

  /** What the thread package that made the strand keeps with it. */
  public Object data() {
    return data;
  }

  public void setData(Object kept) {
    data = kept;
  }

  /** The innermost time bound of its calls; null when there is none. */
  TimeBound bound() {
    return bound;
  }

  void setBound(TimeBound innermost) {
    bound = innermost;
  }

  /** Notes that it only serves others: that it waits for ever is no deadlock of its own. */
  public void noteServing() {
    serving = true;
  }

  boolean isServing() {
    return serving;
  }

  /** The strands that wait for its end. */
  Queue<Strand> joining() {
    return joining;
  }

  /** Whether it ever ran. */
  boolean hasBegun() {
    return begun;
  }

  /** Runs until the strand gives way or ends. */
  void resume() {
    begun = true;
    fiber.resume();
  }

  /** Goes back to the scheduler; called from within the body. */
  void pause() {
    fiber.pause();
  }

  /** Gives up what it holds of the host, for good. */
  void abandon() {
    if (fiber != null) {
      fiber.abandon();
    }
  }

  boolean isDone() {
    return fiber.isDone();
  }

  @Override
  public String toString() {
    return name;
  }
}
