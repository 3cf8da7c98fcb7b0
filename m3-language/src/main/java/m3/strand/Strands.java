// SPDX-License-Identifier: MIT
package m3.strand;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;
import jdk.internal.vm.Continuation;
import m3.runtime.Owned;
import m3.runtime.Preemption;

/**
 * The scheduler of one context: round robin within a priority, the highest priority first, preemptive.
 *
 * <p>All methods but {@link #run} are called on the carrier thread, from a running strand.
 */
public final class Strands implements Preemption.Reaction {
  private record Alarm(long time, long order, Strand strand) {}

  private final TreeMap<Integer, ArrayDeque<Strand>> ready = new TreeMap<>(Comparator.reverseOrder());
  private final PriorityQueue<Alarm> alarms =
      new PriorityQueue<>(Comparator.comparingLong(Alarm::time).thenComparingLong(Alarm::order));
  private final List<Strand> alive = new ArrayList<>();
  private final Alerter alerter = new Alerter();
  private StrandClock clock;
  private Strand awaitingQuiet;
  private Strand current;
  private long alarmOrder;
  private int made;
  private Throwable failure;
  private Runnable onSecondStrand;
  private List<String> asked;

  public Strands(StrandClock clock) {
    this.clock = clock;
  }

  /** Thrown when every strand waits and nothing can wake one. */
  public static final class Deadlock extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Waiting> waiting;

    Deadlock(List<Waiting> waiting) {
      super("every thread waits for ever", null, false, false);
      this.waiting = List.copyOf(waiting);
    }

    /** What each strand waits for, and where. */
    public List<Waiting> waiting() {
      return waiting;
    }
  }

  /** A strand that waits, and the places in its procedures, innermost first, where it does. */
  public record Waiting(Strand strand, List<String> places) {}

  public StrandClock clock() {
    return clock;
  }

  /** Has time and the outside be those of {@code other} from now on. */
  public void useClock(StrandClock other) {
    clock = other;
  }

  /** Blocks the running strand until no other can run, now or when something comes from outside. */
  @TruffleBoundary
  public void awaitQuiet() {
    awaitingQuiet = current;
    block("all others to come to rest");
  }

  /** The strand that is running; null outside {@link #run}. */
  public Strand current() {
    return current;
  }

  /** All strands that have not ended. */
  public List<Strand> alive() {
    return List.copyOf(alive);
  }

  /** How many strands were ever made. */
  public int made() {
    return made;
  }

  /** A new strand that will run {@code body}; it waits for its first {@link #unblock}. */
  @TruffleBoundary
  public Strand create(String name, Runnable body) {
    Strand strand = new Strand(name, () -> {
      try {
        body.run();
      } catch (Throwable thrown) {
        failure = thrown;
      }
    });
    made++;
    strand.setState(Strand.State.BLOCKED);
    strand.setWaiting("its start", null);
    alive.add(strand);
    if (alive.size() > 1 && onSecondStrand != null) {
      onSecondStrand.run();
      onSecondStrand = null;
    }
    return strand;
  }

  /** Runs {@code main} as a strand on the calling thread, and every other strand, until {@code main} ends. */
  public void run(String name, Runnable main) {
    if (current != null) {
      main.run();
      return;
    }
    Strand first = create(name, main);
    unblock(first);
    try (Ticker ticker = clock.startTicker(this)) {
      while (!first.isDone()) {
        step();
      }
    } finally {
      current = null;
    }
  }

  /** Has {@code action} run when there is first more than one strand. */
  void onSecondStrand(Runnable action) {
    onSecondStrand = action;
  }

  private void step() {
    Strand next = next();
    current = next;
    next.resume();
    current = null;
    if (next.isDone()) {
      next.setState(Strand.State.DONE);
      alive.remove(next);
      next.joining().forEach(this::unblock);
      if (failure != null) {
        Throwable thrown = failure;
        failure = null;
        throw Strands.<RuntimeException>unchecked(thrown);
      }
    } else if (next.state() == Strand.State.RUNNABLE) {
      enqueue(next);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> RuntimeException unchecked(Throwable thrown) throws T {
    throw (T) thrown;
  }

  private Strand next() {
    clock.poll();
    wakeDue();
    while (ready.isEmpty()) {
      if (!clock.idleUntil(alarms.isEmpty() ? StrandClock.NEVER : alarms.peek().time())) {
        nothingComes();
      }
      wakeDue();
    }
    var entry = ready.firstEntry();
    ArrayDeque<Strand> queue = entry.getValue();
    for (int before = clock.choose(queue.size()); before > 0; before--) {
      queue.add(queue.poll());
    }
    Strand strand = queue.poll();
    if (queue.isEmpty()) {
      ready.remove(entry.getKey());
    }
    return strand;
  }

  private void nothingComes() {
    if (awaitingQuiet == null) {
      throw new Deadlock(places());
    }
    Strand waiting = awaitingQuiet;
    awaitingQuiet = null;
    unblock(waiting);
  }

  private void wakeDue() {
    while (!alarms.isEmpty() && alarms.peek().time() <= clock.now()) {
      unblock(alarms.poll().strand());
    }
  }

  private void enqueue(Strand strand) {
    ready.computeIfAbsent(strand.priority(), p -> new ArrayDeque<>()).add(strand);
  }

  /** Gives {@code strand} another priority; when it is now more urgent than the running one it runs at once. */
  @TruffleBoundary
  public void setPriority(Strand strand, int priority) {
    ArrayDeque<Strand> queue = ready.get(strand.priority());
    boolean queued = queue != null && queue.remove(strand);
    if (queued && queue.isEmpty()) {
      ready.remove(strand.priority());
    }
    strand.setPriority(priority);
    if (queued) {
      enqueue(strand);
    }
    yieldNow();
  }

  /** Makes a blocked strand runnable; nothing happens to one that is not blocked. */
  @TruffleBoundary
  public void unblock(Strand strand) {
    if (strand.state() == Strand.State.BLOCKED) {
      strand.setState(Strand.State.RUNNABLE);
      strand.setWaiting(null, null);
      enqueue(strand);
      if (current != null && strand.priority() > current.priority()) {
        Preemption.request();
      }
    }
  }

  /** Blocks the running strand until it is unblocked; {@code what} says to people what it waits for. */
  public void block(String what) {
    block(what, null);
  }

  /** As {@link #block(String)}; {@code where} is the place of the wait when it is not in a call. */
  @TruffleBoundary
  public void block(String what, Node where) {
    Strand strand = current;
    strand.setState(Strand.State.BLOCKED);
    strand.setWaiting(what, where);
    giveUp();
  }

  /** Blocks the running strand until {@code time} on the clock, in nanoseconds, or until it is unblocked. */
  @TruffleBoundary
  public void blockUntil(long time, String what) {
    Strand strand = current;
    Alarm alarm = new Alarm(time, alarmOrder++, strand);
    alarms.add(alarm);
    block(what);
    alarms.remove(alarm);
  }

  /** Blocks the running strand until {@code other} has ended, or until it is unblocked. */
  @TruffleBoundary
  public void awaitEnd(Strand other) {
    if (other.state() != Strand.State.DONE) {
      other.joining().add(current);
      block("the end of `" + other + "`");
      other.joining().remove(current);
    }
  }

  /** Lets other runnable strands go first. */
  @TruffleBoundary
  public void yieldNow() {
    if (current != null && !ready.isEmpty()) {
      giveUp();
    }
  }

  private void giveUp() {
    do {
      if (!Continuation.yield(Strand.SCOPE)) {
        throw new IllegalStateException("a strand cannot give way here");
      }
      if (asked != null) {
        asked.addAll(Places.ofThisStrand(current.waitingAt()));
      }
    } while (asked != null);
  }

  /** Has each waiting strand run for as long as it takes to tell where it is. */
  private List<Waiting> places() {
    List<Waiting> all = new ArrayList<>();
    for (Strand strand : alive.stream().filter(s -> !s.isServing()).toList()) {
      asked = new ArrayList<>();
      current = strand;
      if (strand.hasBegun()) {
        strand.resume();
      }
      all.add(new Waiting(strand, asked));
    }
    asked = null;
    current = null;
    return all;
  }

  @Override
  public void giveWay(Node location) {
    if (location.getRootNode() instanceof Owned code && code.owner().retired() != null) {
      throw code.owner().retired().get();
    }
    endOverdue();
    if (clock.endsTurn() && current != null) {
      clock.poll();
      wakeDue();
      yieldNow();
    }
  }

  /** Bounds the call of {@code code} that follows, in the running strand, to {@code nanoseconds}; {@link #end} must end it. */
  @TruffleBoundary
  public TimeBound begin(RootCallTarget code, long nanoseconds) {
    TimeBound bound = new TimeBound(clock.now() + nanoseconds, code, current.bound());
    current.setBound(bound);
    alert(bound, nanoseconds);
    return bound;
  }

  private void alert(TimeBound next, long nanoseconds) {
    if (clock.runsByItself()) {
      alerter.in(next == null ? Alerter.NEVER : nanoseconds);
    }
  }

  /** The call that was bounded by {@code bound} has ended. */
  @TruffleBoundary
  public void end(TimeBound bound) {
    current.setBound(bound.outer());
    TimeBound outer = bound.outer();
    alert(outer, outer == null ? 0 : outer.until() - clock.now());
  }

  /** Kills the outermost call of the running strand whose time is over, unless code that may not be killed has it wait. */
  private void endOverdue() {
    if (current == null || current.bound() == null) {
      return;
    }
    TimeBound overdue = null;
    long now = clock.now();
    for (TimeBound bound = current.bound(); bound != null; bound = bound.outer()) {
      overdue = now >= bound.until() ? bound : overdue;
    }
    if (overdue != null && Places.mayBeKilled(overdue.code())) {
      throw new TimeBound.Overdue(overdue);
    }
  }

  /** Ends the periodic requests to give way. */
  public interface Ticker extends AutoCloseable {
    @Override
    void close();
  }
}
