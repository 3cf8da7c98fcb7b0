// SPDX-License-Identifier: MIT
package m3.host;

import static m3.host.TextProcedures.truth;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import m3.diagnostic.Code;
import m3.runtime.Account;
import m3.runtime.Fault;
import m3.runtime.HostProcedure;
import m3.runtime.M3Context;
import m3.runtime.M3Object;
import m3.runtime.Mutexes;
import m3.runtime.Owned;
import m3.runtime.Procedure;
import m3.runtime.Reference;
import m3.strand.Strand;
import m3.strand.Strands;

/** Interface HostStrand: what the thread package is made of. */
final class StrandProcedures {
  private static final double NANOSECONDS = 1e9;

  /** Strands in the order they wait. */
  private static final class Queue extends ArrayDeque<Strand> {
    private static final long serialVersionUID = 1;
  }

  /** Which strands were alerted, and which may be woken by it. */
  private static final class Alerts {
    final Set<Strand> pending = new HashSet<>();
    final Set<Strand> waiting = new HashSet<>();
  }

  private StrandProcedures() {}

  static void addTo(Map<String, HostProcedure> all) {
    all.put("HostStrand.Create", (context, a) -> create(context, (Procedure) a[0], a[1], String.valueOf(a[2])));
    all.put("HostStrand.Start", (context, a) -> {
      context.strands().unblock((Strand) a[0]);
      return null;
    });
    all.put("HostStrand.Join", (context, a) -> truth(join(context, (Strand) a[0], isTrue(a[1]))));
    all.put("HostStrand.Self", (context, a) -> context.strands().current());
    all.put("HostStrand.GetData", (context, a) -> ((Strand) a[0]).data());
    all.put("HostStrand.SetData", (context, a) -> {
      ((Strand) a[0]).setData(a[1]);
      return null;
    });
    all.put("HostStrand.Acquire", (context, a) -> {
      Mutexes.acquire(context, mutex(a[0]), null);
      context.strands().current().held().add(mutex(a[0]));
      return null;
    });
    all.put("HostStrand.Release", (context, a) -> {
      Mutexes.release(context, mutex(a[0]), null);
      context.strands().current().held().remove(mutex(a[0]));
      return null;
    });
    all.put("HostStrand.Wait", (context, a) -> truth(await(context, (M3Object) a[0], (Reference) a[1], isTrue(a[2]))));
    all.put("HostStrand.Wake", (context, a) -> wake(context.strands(), (Reference) a[0], isTrue(a[1])));
    all.put("HostStrand.Pause", (context, a) -> truth(pause(context, (Double) a[0], isTrue(a[1]))));
    all.put("HostStrand.Alert", (context, a) -> alert(context, (Strand) a[0]));
    all.put("HostStrand.TestAlert", (context, a) -> truth(takeAlert(context, true)));
    all.put("HostStrand.Priority", (context, a) -> (long) withData(context, a[0]).priority());
    all.put("HostStrand.SetPriority", (context, a) -> setPriority(context, a[0], (Long) a[1]));
    all.put("HostStrand.Yield", (context, a) -> {
      context.strands().yieldNow();
      return null;
    });
  }

  private static boolean isTrue(Object value) {
    return (Long) value != 0;
  }

  private static M3Object mutex(Object value) {
    if (value == null) {
      throw Fault.of(Code.NIL_DEREFERENCE, null);
    }
    return (M3Object) value;
  }

  private static Strand create(M3Context context, Procedure body, Object argument, String name) {
    Account account = Owned.account(context);
    if (account != null) {
      account.take(Account.Resource.STRANDS, null);
    }
    String full = name + " " + context.strands().made();
    Strand strand = context.strands().create(full, account, () -> {
      try {
        body.linkage().target().call(body.environment(), argument);
      } finally {
        if (account != null) {
          Mutexes.releaseAll(context, context.strands().current());
        }
      }
    });
    strand.setData(argument);
    return strand;
  }

  private static boolean join(M3Context context, Strand strand, boolean alertable) {
    if (takeAlert(context, alertable)) {
      return true;
    }
    blockAlertably(context, alertable, () -> context.strands().awaitEnd(strand));
    if (strand.outcome() != null) {
      throw strand.outcome().again();
    }
    return takeAlert(context, alertable && strand.state() != Strand.State.DONE);
  }

  /** The strand with which {@code data} is kept; the running one when it has ended. */
  private static Strand withData(M3Context context, Object data) {
    return context.strands().alive().stream().filter(s -> s.data() == data).findFirst().orElse(context.strands().current());
  }

  /** Sets a thread's priority. */
  private static Object setPriority(M3Context context, Object data, long priority) {
    context.strands().setPriority(withData(context, data), (int) priority);
    return null;
  }

  private static boolean await(M3Context context, M3Object mutex, Reference place, boolean alertable) {
    Strands strands = context.strands();
    if (takeAlert(context, alertable)) {
      return true;
    }
    Queue queue = (Queue) place.getObject();
    if (queue == null) {
      queue = new Queue();
      place.setObject(queue);
    }
    Strand self = strands.current();
    queue.add(self);
    if (mutex != null) {
      Mutexes.release(context, mutex, null);
    }
    try {
      blockAlertably(context, alertable, () -> strands.block("a condition"));
    } finally {
      if (!queue.remove(self) && self.isDying()) {
        wake(strands, place, false);
      }
      if (mutex != null) {
        Mutexes.acquire(context, mutex, null);
      }
    }
    return takeAlert(context, alertable);
  }

  private static Object wake(Strands strands, Reference place, boolean every) {
    Queue queue = (Queue) place.getObject();
    while (queue != null && !queue.isEmpty()) {
      strands.unblock(queue.poll());
      if (!every) {
        break;
      }
    }
    return null;
  }

  private static boolean pause(M3Context context, double seconds, boolean alertable) {
    if (takeAlert(context, alertable)) {
      return true;
    }
    Strands strands = context.strands();
    long until = strands.clock().now() + (long) (Math.max(0, seconds) * NANOSECONDS);
    blockAlertably(context, alertable, () -> strands.blockUntil(until, "time to pass"));
    return takeAlert(context, alertable);
  }

  private static Alerts alerts(M3Context context) {
    return context.service(Alerts.class, Alerts::new);
  }

  private static void blockAlertably(M3Context context, boolean alertable, Runnable block) {
    if (!alertable) {
      block.run();
      return;
    }
    Alerts alerts = alerts(context);
    Strand self = context.strands().current();
    alerts.waiting.add(self);
    try {
      block.run();
    } finally {
      alerts.waiting.remove(self);
    }
  }

  private static Object alert(M3Context context, Strand strand) {
    Alerts alerts = alerts(context);
    if (strand.state() != Strand.State.DONE) {
      alerts.pending.add(strand);
    }
    if (alerts.waiting.contains(strand)) {
      context.strands().unblock(strand);
    }
    return null;
  }

  private static boolean takeAlert(M3Context context, boolean alertable) {
    return alertable && alerts(context).pending.remove(context.strands().current());
  }
}
