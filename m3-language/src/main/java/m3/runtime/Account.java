// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import m3.diagnostic.Code;

/**
 * What one protection domain uses of the system and may use: its quotas, within those of the account above it.
 *
 * <p>Nothing is counted until a first quota is set ({@link #limit}), so that without quotas there is nothing to pay. Heap is
 * added up plainly where it is allocated, and processor time where strands give way; the sums are passed up and held against
 * the limits when running code polls the slow way (see {@link m3.strand.Strands}). Strands and handlers are held against them
 * when they are made. Heap that was collected is given back when use seems to be over a limit ({@link HeapSamples}).
 *
 * <p>Over a limit is a fault, which its code may catch to put things in order. It comes again whenever use has grown by a
 * sixteenth of the limit; past the limit by a quarter the domain is stopped.
 */
public final class Account {
  /** No limit. */
  public static final long UNLIMITED = Long.MAX_VALUE;

  private static final int GRACE = 16;
  private static final int LAST = 4;
  private static final int MARGIN = 8;

  /** What is counted; in words for people. */
  public enum Resource {
    /** Bytes allocated and not found to be collected yet. */
    HEAP("heap", "bytes"),
    /** Strands alive. */
    STRANDS("strands", "strands"),
    /** Handlers installed. */
    HANDLERS("handlers", "handlers"),
    /** Nanoseconds of the clock of strands. */
    PROCESSOR("processor time", "ns"),
    /** Activations on one strand's stack. */
    DEPTH("depth of stack", "activations");

    private final String words;
    private final String unit;

    Resource(String words, String unit) {
      this.words = words;
      this.unit = unit;
    }
  }

  /** Who is told of what a domain did. */
  public interface Warden {
    /** A strand of the domain of {@code account} ended by {@code fault}. */
    void failed(Account account, AbstractTruffleException fault);

    /** Stops the domain of {@code account}; {@code why} says what it did, at {@code place}, which may be null. */
    void stop(Account account, Fault why, Node place);
  }

  private final String name;
  private final Warden warden;
  private final Assumption closed;
  private final HeapSamples heap;
  private final long[] used = new long[Resource.values().length];
  private final long[] limits = new long[Resource.values().length];
  private final long[] next = new long[Resource.values().length];
  private Map<Object, Runnable> takeBack = new IdentityHashMap<>(0);
  private Account above;

  /** What is left until the next sample; what was left when it was last settled; and what was settled since the last sample. */
  private long left;
  private long granted;
  private long unsampled;

  /** Heap in use when that was last measured. */
  private long floor;

  /** The account of the domain {@code name} in {@code context}, without limits. */
  public Account(String name, Warden warden, M3Context context) {
    this.name = name;
    this.warden = warden;
    this.closed = context.closedAccounts();
    this.heap = context.heapSamples();
    Arrays.fill(limits, UNLIMITED);
    Arrays.fill(next, UNLIMITED);
  }

  /** A context's promise that nothing is counted yet. */
  public static Assumption closed() {
    return Truffle.getRuntime().createAssumption("no quotas");
  }

  public Warden warden() {
    return warden;
  }

  public String name() {
    return name;
  }

  /** The account whose limits hold for this one too; null when there is none. */
  public Account above() {
    return above;
  }

  /** Has {@code action} run when its domain is destroyed or stopped: {@code kept}, what others keep for it, is taken back. */
  public void whenGone(Object kept, Runnable action) {
    takeBack.put(kept, action);
  }

  /** Undoes {@link #whenGone} of {@code kept}, which is kept no longer. */
  public void forget(Object kept) {
    takeBack.remove(kept);
  }

  /** What {@link #whenGone} was given, to be run by the caller; the account begins anew without. */
  public Map<Object, Runnable> takeActions() {
    Map<Object, Runnable> actions = takeBack;
    takeBack = new IdentityHashMap<>(0);
    return actions;
  }

  /** Puts it, and what it holds, below {@code other}; a circle is an {@link IllegalArgumentException}. */
  public void placeBelow(Account other) {
    for (Account each = other; each != null; each = each.above) {
      if (each == this) {
        throw new IllegalArgumentException("`" + name + "` would be below itself");
      }
    }
    settle();
    for (Resource each : Resource.values()) {
      if (each != Resource.PROCESSOR) {
        move(each, above, other);
      }
    }
    above = other;
  }

  private void move(Resource resource, Account from, Account to) {
    long held = used[resource.ordinal()];
    if (from != null) {
      from.add(resource, -held);
    }
    if (to != null) {
      to.add(resource, held);
    }
  }

  /** Its domain is gone: heap that is still alive counts for the account above alone. */
  public void close() {
    settle();
    if (above != null) {
      above.add(Resource.HEAP, -unsampled);
    }
    unsampled = 0;
    heap.inherit(this, above);
  }

  /** Has it use no more than {@code limit} of {@code resource} from now on. */
  @TruffleBoundary
  public void limit(Resource resource, long limit) {
    settle();
    limits[resource.ordinal()] = limit;
    next[resource.ordinal()] = limit;
    if (resource == Resource.HEAP && limit != UNLIMITED) {
      heap.begin();
      left = 0;
      granted = 0;
    }
    closed.invalidate("a quota was set");
    Preemption.request();
  }

  public long limit(Resource resource) {
    return limits[resource.ordinal()];
  }

  /** How much it and those below it use, or used, of {@code resource}, as far as they have told. */
  public long used(Resource resource) {
    settle();
    return used[resource.ordinal()];
  }

  /** Begins a new period: the processor time it used so far no longer counts. */
  public void renew() {
    settle();
    used[Resource.PROCESSOR.ordinal()] = 0;
    next[Resource.PROCESSOR.ordinal()] = limits[Resource.PROCESSOR.ordinal()];
    next[Resource.HEAP.ordinal()] = limits[Resource.HEAP.ordinal()];
    floor = 0;
  }

  /** Counts {@code bytes} of heap that {@code made} takes; held against the limits later. */
  void allocate(Object made, long bytes) {
    left -= bytes;
    if (CompilerDirectives.injectBranchProbability(CompilerDirectives.SLOWPATH_PROBABILITY, left < 0)) {
      sample(made);
    }
  }

  @TruffleBoundary
  private void sample(Object made) {
    settle();
    if (unsampled > 0) {
      heap.keep(made, this, unsampled);
      unsampled = 0;
    }
    left = heap.spacing(strictest(Resource.HEAP));
    granted = left;
  }

  /** A fault at {@code place} when {@code bytes} of heap more would be over a limit. */
  void requireRoom(long bytes, Node place) {
    settle();
    for (Account each = this; each != null; each = each.above) {
      long limit = each.limits[Resource.HEAP.ordinal()];
      boolean known = true;
      if (each.heapInUse() + bytes > limit && bytes <= limit && each.heapInUse() - each.floor >= limit / GRACE) {
        known = each.measure(limit - bytes);
      }
      if (known && each.heapInUse() + bytes > limit) {
        throw each.over(Resource.HEAP, each.heapInUse() + bytes, place);
      }
    }
  }

  private long heapInUse() {
    return used[Resource.HEAP.ordinal()];
  }

  /** Gives back what was collected; {@code enough} is how much use would do. False when it is not known yet. */
  private boolean measure(long enough) {
    boolean known = heap.measure(() -> heapInUse() <= enough, heapInUse() - enough);
    floor = known ? heapInUse() : floor;
    return known;
  }

  /** Gives back {@code bytes} of heap that were collected. */
  void reclaim(long bytes) {
    add(Resource.HEAP, -bytes);
  }

  /** Passes what was allocated up to the accounts above. */
  private void settle() {
    long bytes = granted - left;
    granted = left;
    if (heap.isCounting()) {
      unsampled += bytes;
      add(Resource.HEAP, bytes);
    }
  }

  private void add(Resource resource, long amount) {
    for (Account each = this; each != null; each = each.above) {
      each.used[resource.ordinal()] += amount;
    }
  }

  /** Counts {@code nanoseconds} of processor time; checked later. */
  public void spend(long nanoseconds) {
    add(Resource.PROCESSOR, nanoseconds);
  }

  /** Counts one more of {@code resource}, strands or handlers; a fault at {@code place}, and nothing counted, when that is too many. */
  @TruffleBoundary
  public void take(Resource resource, Node place) {
    for (Account each = this; each != null; each = each.above) {
      if (each.used[resource.ordinal()] >= each.limits[resource.ordinal()]) {
        throw each.over(resource, each.used[resource.ordinal()] + 1, place);
      }
    }
    add(resource, 1);
  }

  /** Counts one less of {@code resource}, which was taken. */
  @TruffleBoundary
  public void giveBack(Resource resource) {
    add(resource, -1);
  }

  /** A fault at {@code place} when heap or processor time are over a limit; has the domain stopped when they are far over. */
  public void check(Node place) {
    settle();
    for (Account each = this; each != null; each = each.above) {
      each.check(Resource.HEAP, place);
      each.check(Resource.PROCESSOR, place);
    }
  }

  private void check(Resource resource, Node place) {
    int index = resource.ordinal();
    long limit = limits[index];
    if (used[index] <= next[index]) {
      return;
    }
    if (resource == Resource.HEAP) {
      if (!measure(limit - limit / MARGIN) || used[index] <= limit) {
        next[index] = Math.max(limit, used[index] + limit / MARGIN);
        return;
      }
    }
    next[index] = used[index] + limit / GRACE;
    Fault fault = over(resource, used[index], place);
    if (used[index] - limit > limit / LAST) {
      warden.stop(this, fault, place);
    }
    throw fault;
  }

  /** The greatest depth of stack that it and the accounts above it allow. */
  public long depth() {
    return strictest(Resource.DEPTH);
  }

  private long strictest(Resource resource) {
    long least = UNLIMITED;
    for (Account each = this; each != null; each = each.above) {
      least = Math.min(least, each.limits[resource.ordinal()]);
    }
    return least;
  }

  /** The fault of a stack of {@code depth} activations. */
  public Fault tooDeep(long depth, Node place) {
    Account strictest = this;
    while (strictest.limits[Resource.DEPTH.ordinal()] >= depth) {
      strictest = strictest.above;
    }
    return strictest.over(Resource.DEPTH, depth, place);
  }

  private Fault over(Resource resource, long amount, Node place) {
    return Fault.of(Code.OVER_QUOTA, place, name, resource.words, amount, limits[resource.ordinal()], resource.unit);
  }

  @Override
  public String toString() {
    return name;
  }
}
