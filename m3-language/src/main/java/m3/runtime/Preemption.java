// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The request to give way that running code polls.
 *
 * <p>The flag is volatile: a plain read would be hoisted out of compiled loops and never seen. Loops poll between strips of rounds, so
 * that the order it imposes on other reads stays outside them.
 */
public final class Preemption {
  private static volatile boolean requested;

  private static final AtomicInteger HELD = new AtomicInteger();

  private Preemption() {}

  /** Whether some running code is to give way. */
  public static boolean isRequested() {
    return requested;
  }

  /** Asks all running code to poll the slow way until {@link #withdraw}. */
  public static void request() {
    requested = true;
  }

  /** Ends the request, unless it is held. */
  public static void withdraw() {
    if (HELD.get() == 0) {
      requested = false;
    }
  }

  /** Has every poll go the slow way until {@link #letGo}: for clocks that count steps. */
  public static void hold() {
    HELD.incrementAndGet();
    request();
  }

  /** Ends one {@link #hold}. */
  public static void letGo() {
    HELD.decrementAndGet();
    withdraw();
  }

  /** What a context does when its code is asked to give way. */
  @FunctionalInterface
  public interface Reaction {
    void giveWay(Node location);
  }

  /** The slow path of the poll. */
  @TruffleBoundary
  public static void giveWay(Node location) {
    M3Context.get(location).strands().giveWay(location);
  }
}
