// SPDX-License-Identifier: MIT
package m3.strand;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
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
  private StrandClock clock;
  private Strand awaitingQuiet;
  private Strand current;
  private long alarmOrder;
  private Throwable failure;
  private Runnable onSecondStrand;

  public Strands(StrandClock clock) {
    this.clock = clock;
  }

  /** Thrown when every strand waits and nothing can wake one. */
  public static final class Deadlock extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient List<Strand> strands;

    Deadlock(List<Strand> strands) {
      super("every thread waits for ever", null, false, false);
      this.strands = List.copyOf(strands);
    }

    /** The strands that wait. */
    public List<Strand> strands() {
      return strands;
    }
  }

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
    strand.setState(Strand.State.BLOCKED);
    strand.setWaitingFor("its start");
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
    Strand strand = entry.getValue().poll();
    if (entry.getValue().isEmpty()) {
      ready.remove(entry.getKey());
    }
    return strand;
  }

  private void nothingComes() {
    if (awaitingQuiet == null) {
      throw new Deadlock(alive);
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

  /** Makes a blocked strand runnable; nothing happens to one that is not blocked. */
  @TruffleBoundary
  public void unblock(Strand strand) {
    if (strand.state() == Strand.State.BLOCKED) {
      strand.setState(Strand.State.RUNNABLE);
      strand.setWaitingFor(null);
      enqueue(strand);
    }
  }

  /** Blocks the running strand until it is unblocked; {@code what} says to people what it waits for. */
  @TruffleBoundary
  public void block(String what) {
    Strand strand = current;
    strand.setState(Strand.State.BLOCKED);
    strand.setWaitingFor(what);
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

  /** Lets other runnable strands go first. */
  @TruffleBoundary
  public void yieldNow() {
    if (current != null && !ready.isEmpty()) {
      giveUp();
    }
  }

  private static void giveUp() {
    if (!Continuation.yield(Strand.SCOPE)) {
      throw new IllegalStateException("a strand cannot give way here");
    }
  }

  @Override
  public void giveWay(Node location) {
    Preemption.withdraw();
    if (location.getRootNode() instanceof Owned code && code.owner().retired() != null) {
      throw code.owner().retired().get();
    }
    if (current != null) {
      clock.poll();
      wakeDue();
      yieldNow();
    }
  }

  /** Ends the periodic requests to give way. */
  public interface Ticker extends AutoCloseable {
    @Override
    void close();
  }
}
