// SPDX-License-Identifier: MIT
package m3.runtime;

import java.lang.ref.WeakReference;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * How much of the heap that accounts counted was collected since.
 *
 * <p>Nothing tells that an object is dead but the collector, so a weak reference is kept to one object every so many bytes that an account
 * counts: it stands for those bytes. The distances are random, so that code cannot arrange that what it keeps is never what is looked at.
 * Objects are found at odds of their size; what is measured is off by about a hundredth of the limit, and exact when all or nothing of it is alive.
 *
 * <p>With a seed the distances follow from it, and each look at what was collected begins with a collection, so that it repeats; else what the collector did
 * of itself is looked at first, and it is not made to work all the time.
 */
final class HeapSamples {
  private static final int OF_A_LIMIT = 256;
  private static final long NEAREST = 512;
  private static final long FARTHEST = 1L << 20;
  private static final int FEW = 1_024;
  private static final long LITTLE = 32L << 20;
  private static final int PACE = 10;

  /** Stands for so many bytes of an account. */
  private static final class Sample extends WeakReference<Object> {
    private final long bytes;
    private Account account;

    Sample(Object of, Account account, long bytes) {
      super(of);
      this.account = account;
      this.bytes = bytes;
    }
  }

  private final Long seed;
  private SplittableRandom random;
  private final List<Sample> all = new ArrayList<>();
  private int crowded = FEW;
  private long collected;
  private long pause;

  /** Those of a context that follows {@code seed}; of one that follows none when that is null. */
  HeapSamples(Long seed) {
    this.seed = seed;
  }

  /** Has heap be counted from now on: there is a limit. */
  void begin() {
    if (random == null) {
      random = new SplittableRandom(seed == null ? new SecureRandom().nextLong() : seed);
    }
  }

  boolean isCounting() {
    return random != null;
  }

  /** How many bytes on the next sample is to be taken, where {@code limit} is the strictest. */
  long spacing(long limit) {
    long mean = Math.clamp(limit / OF_A_LIMIT, NEAREST, FARTHEST);
    return random == null ? mean : mean / 2 + random.nextLong(mean);
  }

  /** Has {@code object} stand for {@code bytes} of {@code account}; those collected go whenever there are twice as many as were alive. */
  void keep(Object object, Account account, long bytes) {
    if (all.size() >= crowded) {
      look();
      crowded = Math.max(FEW, 2 * all.size());
    }
    all.add(new Sample(object, account, bytes));
  }

  /**
   * Gives back to their accounts what was collected; has the collector work if that is not {@code enough}.
   *
   * <p>False when that is put off, since the collector worked just before: it is to take a tenth of the time at most, as long as what may
   * be over a limit, {@code excess}, is little for this machine.
   */
  boolean measure(BooleanSupplier enough, long excess) {
    if (seed == null) {
      reclaim();
      if (enough.getAsBoolean()) {
        return true;
      }
      if (excess < LITTLE && System.nanoTime() - collected < PACE * pause) {
        return false;
      }
    }
    collect();
    reclaim();
    return true;
  }

  /** Gives back what was collected; with a seed, all that can be. */
  private void look() {
    if (seed != null && !all.isEmpty()) {
      collect();
    }
    reclaim();
  }

  private void collect() {
    long begun = System.nanoTime();
    System.gc();
    collected = System.nanoTime();
    pause = collected - begun;
  }

  private void reclaim() {
    all.removeIf(sample -> {
      boolean collected = sample.refersTo(null);
      if (collected) {
        sample.account.reclaim(sample.bytes);
      }
      return collected;
    });
  }

  /** Has what {@code gone} still holds be {@code heir}'s, whose it was too; nobody's when that is null. */
  void inherit(Account gone, Account heir) {
    look();
    if (heir == null) {
      all.removeIf(sample -> sample.account == gone);
    } else {
      all.stream().filter(sample -> sample.account == gone).forEach(sample -> sample.account = heir);
    }
  }
}
