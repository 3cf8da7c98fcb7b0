// SPDX-License-Identifier: MIT
package m3.runtime;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import m3.strand.Strand;
import m3.strand.Strands;

/**
 * Charges what one module allocates: to its domain or, where it is one of the kernel's own, to the one whose code last
 * polled on the running strand.
 *
 * <p>As long as no domain has a quota, compiled code holds nothing of it.
 */
public final class Meter {
  /** From so many bytes on, an allocation is held against the quotas before it is made. */
  private static final long LARGE = 4096;

  private static final int LONG_TEXT = 256;

  private final Assumption closed;
  private final Account own;
  private final Strands strands;

  private Meter(M3Context context, Account own) {
    this.closed = context.closedAccounts();
    this.own = own;
    this.strands = context.strands();
  }

  /** The meter of the module whose code {@code node} is in. */
  public static Meter of(Node node) {
    RootNode root = node.getRootNode();
    return new Meter(M3Context.get(node), root instanceof Owned code ? code.owner().account() : null);
  }

  /** Whether something is charged. */
  public boolean isCounting() {
    return !Assumption.isValidAssumption(closed);
  }

  /** A fault when the {@code bytes} that {@code place} is about to allocate are many and too many. */
  public void requireRoom(long bytes, Node place) {
    if (bytes >= LARGE && isCounting()) {
      Account account = charged();
      if (account != null) {
        requireRoom(account, bytes, place);
      }
    }
  }

  /** Charges {@code bytes} for {@code made}, which was allocated just now. */
  public Object charge(Object made, long bytes) {
    if (isCounting()) {
      Account account = charged();
      if (account != null) {
        account.allocate(made, bytes);
      }
    }
    return made;
  }

  /** Charges the array that {@code text} was given just now. */
  public void chargeArray(Text text) {
    charge(text.array(), text.arraySize());
  }

  /** Charges {@code text}, which a host procedure made, when it is long. */
  @TruffleBoundary
  public static void chargeLong(M3Context context, Text text) {
    if (text.length() >= LONG_TEXT && !context.closedAccounts().isValid()) {
      Account account = Owned.account(context);
      if (account != null) {
        account.allocate(text, text.length());
      }
    }
  }

  private Account charged() {
    return own != null ? own : ofStrand();
  }

  private Account ofStrand() {
    Strand running = strands.current();
    return running == null ? null : running.acting();
  }

  @TruffleBoundary
  private static void requireRoom(Account account, long bytes, Node place) {
    account.requireRoom(bytes, place);
  }
}
