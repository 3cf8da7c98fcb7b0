// SPDX-License-Identifier: MIT
package m3.strand;

import java.util.concurrent.locks.LockSupport;
import m3.runtime.Preemption;

/**
 * Has running code poll the slow way when a real time has come.
 *
 * <p>Its thread looks often while alerts are asked for, and ends when there were none for a while, so that asking is one store.
 */
final class Alerter {
  /** No alert. */
  static final long NEVER = Long.MAX_VALUE;

  private static final long PERIOD = 20_000;
  private static final long PATIENCE = 100_000_000;

  private volatile long due = NEVER;
  private volatile boolean watching;

  /** Alerts in so many nanoseconds, and not when it was asked to before. */
  void in(long nanoseconds) {
    due = nanoseconds == NEVER ? NEVER : System.nanoTime() + nanoseconds;
    if (!watching && nanoseconds != NEVER) {
      watching = true;
      Thread thread = new Thread(this::watch, "time bounds");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void watch() {
    long idleSince = System.nanoTime();
    while (watching) {
      long now = System.nanoTime();
      if (due != NEVER) {
        idleSince = now;
        if (now >= due) {
          Preemption.request();
        }
      } else if (now - idleSince > PATIENCE) {
        watching = false;
        watching = due != NEVER;
        idleSince = now;
      }
      LockSupport.parkNanos(this, PERIOD);
    }
  }
}
