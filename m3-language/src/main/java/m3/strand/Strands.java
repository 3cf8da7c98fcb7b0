// SPDX-License-Identifier: MIT
package m3.strand;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.TruffleLogger;
import com.oracle.truffle.api.TruffleStackTrace;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import m3.runtime.Owned;
import m3.runtime.Preemption;

/**
 * The scheduler of one context: round robin within a priority, the highest priority first, preemptive.
 *
 * <p>All methods but {@link #run} are called from a running strand. Strands are continuations on one carrier thread; where the JVM
 * does not export these, the strand that {@link #run} begins with is the carrier thread itself, and each other has a thread of
 * its own, of which one runs at a time.
 */
public final class Strands implements Preemption.Reaction {
  private static final AtomicBoolean WARNED = new AtomicBoolean();

  private record Alarm(long time, long order, Strand strand) {}

  private final TreeMap<Integer, ArrayDeque<Strand>> ready = new TreeMap<>(Comparator.reverseOrder());
  private final PriorityQueue<Alarm> alarms =
      new PriorityQueue<>(Comparator.comparingLong(Alarm::time).thenComparingLong(Alarm::order));
  private final List<Strand> alive = new ArrayList<>();
  private final Alerter alerter = new Alerter();
  private final TruffleContext context;
  private final boolean onThreads;
  private StrandClock clock;
  private Strand awaitingQuiet;
  private Strand current;
  private Strand carried;
  private long alarmOrder;
  private int made;
  private Throwable failure;
  private Runnable onSecondStrand;
  private List<String> asked;

  /** The scheduler of {@code context}; {@code onThreads} has strands be threads of the host even where they need not. */
  public Strands(StrandClock clock, TruffleContext context, boolean onThreads) {
    this.clock = clock;
    this.context = context;
    this.onThreads = onThreads || !Fiber.mayContinue();
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

  /** A strand that waits, for what in words for people, and the places in its procedures, innermost first, where it does. */
  public record Waiting(Strand strand, String what, List<String> places) {}

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
    Runnable whole = () -> {
      try {
        body.run();
      } catch (Throwable thrown) {
        TruffleStackTrace.fillIn(thrown);
        failure = thrown;
      }
    };
    return begin(new Strand(name, onThreads ? onThread(name, whole) : new ContinuationFiber(whole)));
  }

  private Fiber onThread(String name, Runnable body) {
    if (!Fiber.mayContinue() && WARNED.compareAndSet(false, true)) {
      TruffleLogger.getLogger("m3", Strands.class).warning("threads are slow on this JVM: start it with"
          + " --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED");
    }
    return new ThreadFiber(context, name, body);
  }

  private Strand begin(Strand strand) {
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
    if (onThreads) {
      runHere(begin(new Strand(name, (Fiber) null)), main);
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

  /** Runs {@code main} on this thread as the strand {@code first}, and the others while that one waits. */
  private void runHere(Strand first, Runnable main) {
    carried = first;
    unblock(first);
    try (Ticker ticker = clock.startTicker(this)) {
      awaitTurn(first);
      main.run();
    } finally {
      current = null;
      carried = null;
      end(first);
    }
  }

  /** Runs other strands until it is the turn of {@code first}, on whose thread this is. */
  private void awaitTurn(Strand first) {
    try {
      for (Strand next = next(); next != first; next = next()) {
        run(next);
      }
    } finally {
      current = first;
    }
  }

  /** Ends what strands hold of the host, when the context does. */
  public void close() {
    alive.forEach(Strand::abandon);
  }

  /** Has {@code action} run when there is first more than one strand. */
  void onSecondStrand(Runnable action) {
    onSecondStrand = action;
  }

  private void step() {
    run(next());
  }

  private void run(Strand next) {
    current = next;
    next.resume();
    current = null;
    if (next.isDone()) {
      end(next);
      if (failure != null) {
        Throwable thrown = failure;
        failure = null;
        throw Strands.<RuntimeException>unchecked(thrown);
      }
    } else if (next.state() == Strand.State.RUNNABLE) {
      enqueue(next);
    }
  }

  private void end(Strand strand) {
    strand.setState(Strand.State.DONE);
    unqueue(strand);
    alive.remove(strand);
    strand.joining().forEach(this::unblock);
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

  /** Whether {@code strand} was waiting for its turn; it no longer is. */
  private boolean unqueue(Strand strand) {
    ArrayDeque<Strand> queue = ready.get(strand.priority());
    boolean queued = queue != null && queue.remove(strand);
    if (queued && queue.isEmpty()) {
      ready.remove(strand.priority());
    }
    return queued;
  }

  /** Gives {@code strand} another priority; when it is now more urgent than the running one it runs at once. */
  @TruffleBoundary
  public void setPriority(Strand strand, int priority) {
    boolean queued = unqueue(strand);
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
    if (current == carried) {
      Strand strand = current;
      if (strand.state() == Strand.State.RUNNABLE) {
        enqueue(strand);
      }
      current = null;
      awaitTurn(strand);
      return;
    }
    do {
      current.pause();
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
      if (strand == carried) {
        asked.addAll(Places.ofThisStrand(strand.waitingAt()));
      } else if (strand.hasBegun()) {
        strand.resume();
      }
      all.add(new Waiting(strand, strand.waitingFor(), asked));
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
