// SPDX-License-Identifier: MIT
package spin.domain;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.TruffleStackTrace;
import com.oracle.truffle.api.TruffleStackTraceElement;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.SourceSection;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import m3.diagnostic.Code;
import m3.runtime.Account;
import m3.runtime.Fault;
import m3.runtime.M3Context;
import m3.runtime.Owned;
import m3.strand.Strand;
import spin.kernel.Kernel;

/**
 * What becomes of a domain that fails: one line for the operator, and word to the supervisor (docs/protection.md).
 *
 * <p>The line names the domain, the event, which is the procedure of the domain that was called from outside, the procedure and the
 * place where it failed, and the reason.
 */
final class Isolation implements Account.Warden {
  private final M3Context context;
  private final Map<Account, Domain> domains = new HashMap<>();
  private final Deque<Domain> failures = new ArrayDeque<>();
  private Strand waiting;

  private Isolation(M3Context context) {
    this.context = context;
  }

  static Isolation of(M3Context context) {
    return context.service(Isolation.class, () -> new Isolation(context));
  }

  /** Has failures be put down to {@code domain} by its account. */
  void register(Domain domain) {
    domains.put(domain.account(), domain);
  }

  /** Forgets {@code domain}, which was destroyed. */
  void forget(Domain domain) {
    domains.remove(domain.account());
    failures.remove(domain);
  }

  /** The domain of {@code account}; null when there is none any more. */
  Domain domainOf(Account account) {
    return domains.get(account);
  }

  /** One procedure on a stack, innermost first. */
  private record Step(String procedure, String place) {}

  @Override
  public void failed(Account account, AbstractTruffleException fault) {
    List<Step> steps = new ArrayList<>();
    List<TruffleStackTraceElement> trace = TruffleStackTrace.getStackTrace(fault);
    for (TruffleStackTraceElement element : trace == null ? List.<TruffleStackTraceElement>of() : trace) {
      add(steps, element.getTarget().getRootNode(), element.getLocation(), account);
    }
    String code = fault instanceof Fault known ? known.code().id() : Code.UNCAUGHT_EXCEPTION.id();
    tell(account, "thread ended", steps, code, fault.getMessage());
  }

  @Override
  public void stop(Account account, Fault why, Node place) {
    List<Step> steps = new ArrayList<>();
    Truffle.getRuntime().iterateFrames(frame -> {
      RootNode root = ((RootCallTarget) frame.getCallTarget()).getRootNode();
      add(steps, root, frame.getCallNode() == null ? place : frame.getCallNode(), account);
      return null;
    });
    tell(account, "stopped", steps, why.code().id(), why.getMessage());
    Domain domain = domains.get(account);
    if (domain != null) {
      domain.stop(why.getMessage());
    }
  }

  private static void add(List<Step> steps, RootNode root, Node at, Account account) {
    if (root instanceof Owned code && code.owner().account() == account) {
      SourceSection place = at == null ? null : at.getEncapsulatingSourceSection();
      steps.add(new Step(root.getName(), place == null ? "" : " (" + place.getSource().getName() + ":" + place.getStartLine() + ")"));
    }
  }

  private void tell(Account account, String what, List<Step> steps, String code, String reason) {
    String where = steps.isEmpty() ? "" : " in event `" + steps.getLast().procedure() + "`, procedure `" + steps.getFirst().procedure() + "`"
        + steps.getFirst().place();
    Kernel.of(context).report("spin: domain `" + account + "` " + what + where + ": error[" + code + "]: " + reason);
    Domain domain = domains.get(account);
    if (domain != null) {
      failures.add(domain);
      if (waiting != null) {
        context.strands().unblock(waiting);
      }
    }
  }

  /** The next domain that failed; blocks the running strand until there is one. */
  Domain nextFailure() {
    while (failures.isEmpty()) {
      waiting = context.strands().current();
      try {
        context.strands().block("the failure of a domain");
      } finally {
        waiting = null;
      }
    }
    return failures.poll();
  }
}
