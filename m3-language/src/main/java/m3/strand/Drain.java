// SPDX-License-Identifier: MIT
package m3.strand;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import m3.runtime.ModuleInstance;
import m3.runtime.Preemption;

/**
 * Has all strands leave the procedures of some modules. While that is under way those that are in them run first; others run only while
 * these wait, and no further than their next poll or wait, those last that may come in again: callers that never rest do not keep it waiting.
 */
final class Drain {
  private static final long STEP = 100_000;

  /** Polls after which a strand that is to leave lets others that are have their turn. */
  private static final int TURN = 256;

  private final Strands strands;
  private Predicate<ModuleInstance> left;
  private Set<Strand> inside;
  private Strand asking;
  private int polls;
  private final Set<Strand> callers = new HashSet<>();
  private final Set<Strand> yielding = new HashSet<>();

  Drain(Strands strands) {
    this.strands = strands;
  }

  /** What {@link Strands#awaitNoneIn} does. */
  boolean awaitNoneIn(Predicate<ModuleInstance> wanted, long deadline, String what) {
    while (isUnderWay() && strands.clock().now() < deadline) {
      strands.blockUntil(strands.clock().now() + STEP, what);
    }
    Set<Strand> found = strands.thoseIn(wanted);
    if (found.isEmpty() || isUnderWay() || found.contains(strands.current())) {
      return found.isEmpty();
    }
    begin(wanted, found);
    try {
      while (!inside.isEmpty() && strands.clock().now() < deadline) {
        strands.blockUntil(deadline, what);
      }
      return inside.isEmpty();
    } finally {
      end();
    }
  }

  boolean isUnderWay() {
    return asking != null;
  }

  private void begin(Predicate<ModuleInstance> wanted, Set<Strand> found) {
    left = wanted;
    inside = found;
    callers.addAll(found);
    asking = strands.current();
    Preemption.hold();
  }

  private void end() {
    Preemption.letGo();
    left = null;
    inside = null;
    asking = null;
    yielding.clear();
    callers.clear();
  }

  /** Notes where the running strand, {@code strand}, is that polls in code of {@code owner}; whether it is to let others run. */
  boolean stops(Strand strand, ModuleInstance owner) {
    if (owner != null && left.test(owner) || Places.isIn(left)) {
      inside.add(strand);
      callers.add(strand);
      return ++polls % TURN == 0;
    }
    leave(strand);
    return true;
  }

  /** Notes where the running strand, {@code strand}, is about to wait. */
  void waits(Strand strand) {
    if (isUnderWay()) {
      stops(strand, null);
    }
  }

  /** Notes that the running strand, {@code strand}, wants others to go first. */
  void yields(Strand strand) {
    if (isUnderWay()) {
      yielding.add(strand);
    }
  }

  /** Notes that {@code strand} is in none of the procedures, if only because it has ended. */
  void leave(Strand strand) {
    if (isUnderWay() && inside.remove(strand) && inside.isEmpty()) {
      strands.unblock(asking);
    }
  }

  /** The one of {@code ready}, the most urgent first, that runs before all others; null when it is the turn of any. */
  Strand first(Collection<? extends Collection<Strand>> ready) {
    if (!isUnderWay() || asking.state() == Strand.State.RUNNABLE) {
      return asking;
    }
    Strand within = first(ready, strand -> inside.contains(strand) && !yielding.contains(strand));
    if (within != null) {
      return within;
    }
    yielding.clear();
    return first(ready, strand -> !callers.contains(strand));
  }

  private static Strand first(Collection<? extends Collection<Strand>> ready, Predicate<Strand> fits) {
    return ready.stream().flatMap(Collection::stream).filter(fits).findFirst().orElse(null);
  }
}
