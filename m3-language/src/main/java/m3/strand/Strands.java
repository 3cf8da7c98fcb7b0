// SPDX-License-Identifier: MIT
package m3.strand;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.TruffleLogger;
import com.oracle.truffle.api.TruffleStackTrace;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import m3.diagnostic.Code;
import m3.runtime.Account;
import m3.runtime.Fault;
import m3.runtime.Killed;
import m3.runtime.ModuleInstance;
import m3.runtime.Owned;
import m3.runtime.Preemption;
import m3.runtime.StackFull;

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
  private final Questions questions = new Questions(this);
  private final TimeBounds bounds = new TimeBounds(this);
  private final Drain drain = new Drain(this);
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
  private boolean always;
  private boolean reviewing;
  private boolean metering;
  private boolean alone;
  private long since;

  /** The scheduler of {@code context}; {@code onThreads} has strands be threads of the host even where they need not. */
  public Strands(StrandClock clock, TruffleContext context, boolean onThreads) {
    this.clock = clock;
    this.context = context;
    this.onThreads = onThreads || !Fiber.mayContinue();
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

  /** As {@link #create(String, Account, Runnable)}; the strand is no domain's, and a failure of {@code body} ends {@link #run}. */
  @TruffleBoundary
  public Strand create(String name, Runnable body) {
    return create(name, null, body);
  }

  /**
   * A new strand of the domain of {@code account} that will run {@code body}; it waits for its first {@link #unblock}. How
   * {@code body} of a domain's strand fails is kept for those who wait for its end.
   */
  @TruffleBoundary
  public Strand create(String name, Account account, Runnable body) {
    Strand[] self = new Strand[1];
    Runnable whole = () -> {
      try {
        if (self[0].killed() == null) {
          body.run();
        }
      } catch (Killed end) {
        return;
      } catch (AbstractTruffleException thrown) {
        contain(self[0], thrown);
      } catch (StackFull | StackOverflowError full) {
        contain(self[0], (Fault) Fault.exhausted(full, null));
      } catch (Throwable thrown) {
        TruffleStackTrace.fillIn(thrown);
        failure = thrown;
      }
    };
    self[0] = new Strand(name, account, onThreads ? onThread(name, whole) : new ContinuationFiber(whole));
    return begin(self[0]);
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
    startTicks();
    return strand;
  }

  private void contain(Strand strand, AbstractTruffleException thrown) {
    if (strand.account() == null) {
      TruffleStackTrace.fillIn(thrown);
      failure = thrown;
      return;
    }
    if (strand.killed() != null) {
      return;
    }
    strand.setOutcome(Fault.of(Code.THREAD_FAILED, null, strand, thrown.getMessage()));
    strand.account().warden().failed(strand.account(), thrown);
  }

  /** Runs {@code main} as a strand on the calling thread, and every other strand, until {@code main} ends. */
  public void run(String name, Runnable main) {
    if (current != null) {
      main.run();
      return;
    }
    if (onThreads) {
      runHere(begin(new Strand(name, null, null)), main);
      return;
    }
    Strand first = create(name, main);
    unblock(first);
    try (StrandClock.Ticker ticker = clock.startTicker(this)) {
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
    try (StrandClock.Ticker ticker = clock.startTicker(this)) {
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

  /** Has {@code action} run when there is first more than one strand, or reason to watch the only one. */
  void onSecondStrand(Runnable action) {
    onSecondStrand = action;
    startTicks();
  }

  /** Has running code asked to give way from time to time even when there is one strand. */
  public void watch() {
    always = true;
    startTicks();
  }

  private void startTicks() {
    if ((always || alive.size() > 1) && onSecondStrand != null) {
      onSecondStrand.run();
      onSecondStrand = null;
    }
  }

  /** Has processor time and depth of stacks counted from now on. */
  public void meter() {
    metering = true;
    since = clock.now();
    watch();
  }

  /**
   * Ends each strand of the domain of {@code account} at its next poll or wait, for the reason {@code why}; it keeps what FINALLY
   * and LOCK promise. Code of the kernel's own units is not ended at polls, so that what it guards stays whole.
   */
  @TruffleBoundary
  public void kill(Account account, Fault why) {
    for (Strand strand : List.copyOf(alive)) {
      if (strand.account() == account && strand.killed() == null) {
        strand.kill(why);
        unblock(strand);
      }
    }
    Preemption.request();
  }

  /** Has each waiting strand, before the next one runs, look whether it waits in code that was retired, and end its wait then. */
  public void review() {
    reviewing = true;
  }

  /**
   * Lets other strands run until none is in a procedure of a module that {@code wanted} takes: first of all those that are. Whether none is,
   * which is false when one was until {@code deadline} or the running strand itself is; then none has a turn before that goes on.
   */
  @TruffleBoundary
  public boolean awaitNoneIn(Predicate<ModuleInstance> wanted, long deadline, String what) {
    return drain.awaitNoneIn(wanted, deadline, what);
  }

  /** The strands that are in a procedure of a module that {@code wanted} takes. */
  Set<Strand> thoseIn(Predicate<ModuleInstance> wanted) {
    return questions.thoseIn(wanted);
  }

  /** Where each strand is that has not ended. */
  @TruffleBoundary
  public List<Waiting> whereabouts() {
    return questions.whereabouts();
  }

  /** Bounds on how long calls take. */
  public TimeBounds bounds() {
    return bounds;
  }

  /** Whether {@code strand} is that of the thread that runs all. */
  boolean isOnCarrier(Strand strand) {
    return strand == carried;
  }

  /** Has {@code strand} count as the running one. */
  void enter(Strand strand) {
    current = strand;
  }

  private void step() {
    run(next());
  }

  private void run(Strand next) {
    current = next;
    if (metering) {
      since = clock.now();
    }
    next.resume();
    while (questions.isSurveyWanted()) {
      questions.answerSurvey();
      current = next;
      next.resume();
    }
    current = null;
    spend(next.acting());
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
    drain.leave(strand);
    if (strand.account() != null) {
      strand.account().giveBack(Account.Resource.STRANDS);
    }
    if (strand.killed() != null) {
      strand.setOutcome(Fault.of(Code.THREAD_KILLED, null, strand, strand.killed().getMessage()));
    }
    strand.joining().forEach(this::unblock);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> RuntimeException unchecked(Throwable thrown) throws T {
    throw (T) thrown;
  }

  private Strand next() {
    clock.poll();
    wakeDue();
    if (reviewing) {
      reviewing = false;
      questions.interruptRetired();
    }
    while (ready.isEmpty()) {
      if (!clock.idleUntil(alarms.isEmpty() ? StrandClock.NEVER : alarms.peek().time())) {
        nothingComes();
      }
      wakeDue();
    }
    Strand urgent = drain.first(ready.values());
    if (urgent != null) {
      unqueue(urgent);
      return urgent;
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
      throw new Deadlock(questions.waiting());
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

  /**
   * As {@link #block(String)}; {@code where} is the place of the wait when it is not in a call. Ends with {@link Killed} when the
   * strand is killed, with a fault when the code that waits is retired.
   */
  @TruffleBoundary
  public void block(String what, Node where) {
    endIfKilled();
    blockSurely(what, where);
    Fault interrupted = current.takeInterrupt();
    endIfKilled();
    if (interrupted != null) {
      throw interrupted;
    }
  }

  /** As {@link #block(String, Node)}, but kills and retirements wait until the strand waits or polls elsewhere. */
  @TruffleBoundary
  public void blockSurely(String what, Node where) {
    if (alone) {
      throw Fault.of(Code.HOST_FAILURE, where, "a strand that runs alone may not wait for " + what);
    }
    Strand strand = current;
    strand.setState(Strand.State.BLOCKED);
    strand.setWaiting(what, where);
    drain.waits(strand);
    giveUp();
  }

  /** Runs {@code action} without another strand having a turn; a wait in it is a fault. */
  public void alone(Runnable action) {
    alone = true;
    try {
      action.run();
    } finally {
      alone = false;
    }
  }

  private void endIfKilled() {
    if (current.killed() != null) {
      current.setDying();
      throw new Killed(current.killed());
    }
  }

  /** Blocks the running strand until {@code time} on the clock, in nanoseconds, or until it is unblocked. */
  @TruffleBoundary
  public void blockUntil(long time, String what) {
    Strand strand = current;
    Alarm alarm = new Alarm(time, alarmOrder++, strand);
    alarms.add(alarm);
    try {
      block(what);
    } finally {
      alarms.remove(alarm);
    }
  }

  /** Blocks the running strand until {@code other} has ended, or until it is unblocked. */
  @TruffleBoundary
  public void awaitEnd(Strand other) {
    if (other.state() != Strand.State.DONE) {
      other.joining().add(current);
      try {
        block("the end of `" + other + "`");
      } finally {
        other.joining().remove(current);
      }
    }
  }

  /** Lets other runnable strands go first. */
  @TruffleBoundary
  public void yieldNow() {
    drain.yields(current);
    endTurn();
  }

  private void endTurn() {
    if (current != null && !alone && !ready.isEmpty()) {
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
    } while (questions.wasAsked());
  }

  @Override
  public void giveWay(Node location) {
    ModuleInstance owner = location.getRootNode() instanceof Owned code ? code.owner() : null;
    endIn(owner);
    if (metering && current != null) {
      check(owner, location);
    }
    bounds.endOverdue();
    if (!alone && current != null && endsTurn(owner)) {
      clock.poll();
      wakeDue();
      endTurn();
      endIn(owner);
    }
  }

  private boolean endsTurn(ModuleInstance owner) {
    boolean over = clock.endsTurn();
    return drain.isUnderWay() ? drain.stops(current, owner) : over;
  }

  /** Ends the running strand if it was killed, or its activation if that is of a retired module. */
  private void endIn(ModuleInstance owner) {
    if (owner != null && owner.account() != null && current != null) {
      endIfKilled();
    }
    if (owner != null && owner.retired() != null) {
      throw owner.retired().get();
    }
  }

  private void spend(Account account) {
    if (metering) {
      long now = clock.now();
      if (account != null) {
        account.spend(now - since);
      }
      since = now;
    }
  }

  /** Charges what was done since the last poll to the domain whose code runs, or ran last on this strand, and checks it. */
  private void check(ModuleInstance owner, Node location) {
    if (owner != null && owner.account() != null) {
      current.setActing(owner.account());
    }
    Account account = current.acting();
    spend(account);
    if (account == null || current.isDying()) {
      return;
    }
    account.check(location);
    long limit = account.depth();
    if (limit != Account.UNLIMITED && !(clock.countsPolls() && current.takeDepthCredit())) {
      long depth = Places.depth(limit);
      if (depth > limit) {
        throw account.tooDeep(depth, location);
      }
      current.setDepthCredit(limit - depth);
    }
  }
}
