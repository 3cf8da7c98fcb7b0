// SPDX-License-Identifier: MIT
package m3.strand;

import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import m3.runtime.Account;
import m3.runtime.Fault;
import m3.runtime.M3Object;

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
  private final Account account;
  private State state = State.RUNNABLE;
  private String waitingFor;
  private Node waitingAt;
  private int priority;
  private boolean begun;
  private final ArrayDeque<Strand> joining = new ArrayDeque<>(0);
  private Account acting;
  private final List<M3Object> held = new ArrayList<>(0);
  private Object data;
  private TimeBound bound;
  private boolean serving;
  private Fault killed;
  private boolean dying;
  private Fault pending;
  private Fault outcome;
  private long depthCredit;

  /** A strand of the domain of {@code account} whose body {@code fiber} runs; null when the thread of the scheduler itself does. */
  Strand(String name, Account account, Fiber fiber) {
    this.name = name;
    this.account = account;
    this.acting = account;
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

  /** The account of the domain it belongs to; null when it is no domain's. */
  public Account account() {
    return account;
  }

  /** The account that pays for what it does now: of the domain whose code polled last, at first its own; null for the kernel. */
  public Account acting() {
    return acting;
  }

  void setActing(Account running) {
    acting = running;
  }

  /** Why it is to end at its next poll or wait; null as long as nobody killed it. */
  Fault killed() {
    return killed;
  }

  void kill(Fault why) {
    killed = why;
  }

  /** Whether it was killed and is on its way out of its procedures. */
  public boolean isDying() {
    return dying;
  }

  void setDying() {
    dying = true;
  }

  /** Gives {@code fault} for its wait to end with. */
  void interrupt(Fault fault) {
    pending = fault;
  }

  /** What its wait is to end with, once; null when nothing. */
  Fault takeInterrupt() {
    Fault fault = pending;
    pending = null;
    return fault;
  }

  /** What those who wait for its end are told; null when it ended well, or has not ended. */
  public Fault outcome() {
    return outcome;
  }

  void setOutcome(Fault told) {
    outcome = told;
  }

  /** The mutexes it took by Thread.Acquire and has not given back. */
  public List<M3Object> held() {
    return held;
  }

  /** Counts a poll at which its stack need not be measured; whether there are such still. */
  boolean takeDepthCredit() {
    return depthCredit-- > 0;
  }

  void setDepthCredit(long polls) {
    depthCredit = polls;
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
