// SPDX-License-Identifier: MIT
package m3.strand;

import java.time.Instant;
import m3.runtime.Preemption;

/** Time as strands know it: the host's, or a virtual one that jumps when nothing can run. */
public interface StrandClock {
  /** Nanoseconds since some fixed moment. */
  long now();

  /** The moment that never comes. */
  long NEVER = Long.MAX_VALUE;

  /** Waits, or jumps, until {@code time} or until something from outside came; false when neither can ever be. */
  boolean idleUntil(long time);

  /** The time of day: seconds since the start of 1970, UTC. */
  default double seconds() {
    Instant now = Instant.now();
    return now.getEpochSecond() + now.getNano() / 1e9;
  }

  /** Whether the running strand's turn is over, now that it polls and was asked to give way. */
  default boolean endsTurn() {
    Preemption.withdraw();
    return true;
  }

  /** Whether every poll is taken the slow way, so that polls can be counted. */
  default boolean countsPolls() {
    return false;
  }

  /** Which of {@code count} strands that may run is next, from 0; the first is the one that waited longest. */
  default int choose(int count) {
    return 0;
  }

  /** Takes in what came from outside; called whenever a strand gives way. */
  void poll();

  /** Starts asking running strands to give way from time to time. */
  Ticker startTicker(Strands strands);

  /** Ends the periodic requests to give way. */
  interface Ticker extends AutoCloseable {
    @Override
    void close();
  }

  /** The host's clock, with a quantum of 10 ms. */
  static StrandClock real() {
    return new StrandClock() {
      private final QuantumTicker ticker = new QuantumTicker();

      @Override
      public long now() {
        return System.nanoTime();
      }

      @Override
      public boolean idleUntil(long time) {
        if (time == NEVER) {
          return false;
        }
        long rest = time - System.nanoTime();
        if (rest > 0) {
          java.util.concurrent.locks.LockSupport.parkNanos(rest);
        }
        return true;
      }

      @Override
      public void poll() {}

      @Override
      public Ticker startTicker(Strands strands) {
        return ticker.begin(strands);
      }
    };
  }

  /**
   * Asks for a switch each 10 ms, as long as strands run and there is reason to, from a thread that outlives short runs: starting one
   * takes longer than many runs do.
   */
  final class QuantumTicker implements Ticker {
    private static final long QUANTUM = 10;
    private static final int MOST_IDLE = 100;
    private Thread thread;
    private volatile boolean active;

    Ticker begin(Strands strands) {
      active = true;
      strands.onSecondStrand(this::start);
      return this;
    }

    private synchronized void start() {
      if (thread == null) {
        thread = new Thread(this::tick, "quantum");
        thread.setDaemon(true);
        thread.start();
      }
    }

    private void tick() {
      for (int idle = 0; goesOn(idle); idle = active ? 0 : idle + 1) {
        try {
          Thread.sleep(QUANTUM);
        } catch (InterruptedException interrupted) {
          continue;
        }
        if (active) {
          Preemption.request();
        }
      }
    }

    private synchronized boolean goesOn(int idle) {
      if (active || idle < MOST_IDLE) {
        return true;
      }
      thread = null;
      return false;
    }

    @Override
    public void close() {
      active = false;
      Preemption.withdraw();
    }
  }
}
