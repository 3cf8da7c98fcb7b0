// SPDX-License-Identifier: MIT
package m3.strand;

import java.util.SplittableRandom;
import m3.runtime.Preemption;

/**
 * A virtual time in which every choice of the scheduler follows from a seed: the same seed gives the same run, on every
 * engine and machine.
 *
 * <p>Each poll is a step of time. After a random number of steps another strand has its turn, a random one of those that
 * may run; when none can, time jumps to the next alarm. How often strands change turns on average differs from seed to
 * seed, from nearly each step to nearly never, since different races need different rhythms.
 */
public final class SeededClock implements StrandClock {
  /** Nanoseconds that a step takes. */
  private static final long STEP = 100;

  /** Seconds from 1970 to the morning of 3 December 1995, when the clock of each run starts. */
  private static final double START = 817_977_600;

  private static final int LONGEST_TURN_BITS = 12;

  private final SplittableRandom random;
  private final int longestTurn;
  private long now;
  private int left;

  public SeededClock(long seed) {
    random = new SplittableRandom(seed);
    longestTurn = 1 << random.nextInt(LONGEST_TURN_BITS + 1);
    left = turn();
  }

  private int turn() {
    return 1 + random.nextInt(longestTurn);
  }

  @Override
  public long now() {
    return now;
  }

  @Override
  public double seconds() {
    return START + now / 1e9;
  }

  @Override
  public boolean idleUntil(long time) {
    if (time == NEVER) {
      return false;
    }
    now = Math.max(now, time);
    return true;
  }

  @Override
  public void poll() {}

  @Override
  public boolean endsTurn() {
    now += STEP;
    if (--left > 0) {
      return false;
    }
    left = turn();
    return true;
  }

  @Override
  public boolean countsPolls() {
    return true;
  }

  @Override
  public int choose(int count) {
    return random.nextInt(count);
  }

  @Override
  public Ticker startTicker(Strands strands) {
    Preemption.hold();
    return Preemption::letGo;
  }
}
