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
  Strands.Ticker startTicker(Strands strands);

  /** The host's clock, with a quantum of 10 ms. */
  static StrandClock real() {
    return new StrandClock() {
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
      public Strands.Ticker startTicker(Strands strands) {
        return new QuantumTicker(strands);
      }
    };
  }

  /** A thread that asks for a switch each 10 ms, as long as more than one strand is alive. */
  final class QuantumTicker implements Strands.Ticker {
    private static final long QUANTUM = 10;
    private final Thread thread;
    private volatile boolean closed;

    QuantumTicker(Strands strands) {
      thread = new Thread(this::tick, "quantum");
      thread.setDaemon(true);
      strands.onSecondStrand(thread::start);
    }

    private void tick() {
      while (!closed) {
        try {
          Thread.sleep(QUANTUM);
        } catch (InterruptedException interrupted) {
          return;
        }
        Preemption.request();
      }
    }

    @Override
    public void close() {
      closed = true;
      thread.interrupt();
      Preemption.withdraw();
    }
  }
}
