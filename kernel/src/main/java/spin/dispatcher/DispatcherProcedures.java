// SPDX-License-Identifier: MIT
package spin.dispatcher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import m3.event.Event;
import m3.event.EventFault;
import m3.event.Events;
import m3.event.Fold;
import m3.event.Guard;
import m3.event.Handler;
import m3.event.Handler.Position;
import m3.runtime.HostProcedure;
import m3.runtime.InterfaceInstance;
import m3.runtime.M3Context;
import m3.runtime.ModuleInstance;
import m3.runtime.Owned;
import m3.runtime.Procedure;
import m3.runtime.Reference;
import m3.runtime.Text;

/** Interface HostDispatcher. */
public final class DispatcherProcedures implements HostProcedure.Provider {
  private static final int NANOSECONDS = 1000;

  /** The kinds of changes, in the order of {@code HostDispatcher.Kind}. */
  private enum Kind { UNINSTALL, INSTALL, REMOVE_GUARD, IMPOSE_GUARD, IMPOSE_AFTER, SET_FOLD }

  /** An operation that may be refused. */
  private interface Operation {
    Object run() throws EventFault;
  }

  @Override
  public Map<String, HostProcedure> procedures() {
    Map<String, HostProcedure> all = new HashMap<>();
    addEvents(all);
    addHandlers(all);
    addGuards(all);
    addResults(all);
    return all;
  }

  private static void addEvents(Map<String, HostProcedure> all) {
    all.put("HostDispatcher.Caller", (context, a) -> Owned.caller());
    all.put("HostDispatcher.Identity", (context, a) -> a[0] == null ? null : Events.of(context).identityOf((ModuleInstance) a[0]));
    all.put("HostDispatcher.Owner", (context, a) -> attempt(a, 1, () -> event(context, a[0]).module()));
    all.put("HostDispatcher.Name", (context, a) -> new Text(String.valueOf(a[0])));
    all.put("HostDispatcher.GetAuthorizer", (context, a) -> attempt(a, 1, () -> event(context, a[0]).authorizer()));
    all.put("HostDispatcher.SetAuthorizer", (context, a) -> attempt(a, 2, () -> {
      event(context, a[0]).setAuthorizer(a[1]);
      return null;
    }));
    all.put("HostDispatcher.Procedure", (context, a) -> procedure(a[0], (Long) a[1]));
    all.put("HostDispatcher.SetAsynchronousEvent", (context, a) -> attempt(a, 2, () -> {
      event(context, a[0]).setAsynchronous((Long) a[1] != 0);
      return a[0];
    }));
    all.put("HostDispatcher.Linear", (context, a) -> attempt(a, 2, () -> Events.of(context).linear((Procedure) a[0], a[1])));
  }

  private static void addHandlers(Map<String, HostProcedure> all) {
    all.put("HostDispatcher.Create", (context, a) -> attempt(a, 3, () -> Handler.of(event(context, a[0]), (Procedure) a[1], a[2])));
    all.put("HostDispatcher.Original", (context, a) -> attempt(a, 1, () -> event(context, a[0]).original()));
    all.put("HostDispatcher.GetBinding", (context, a) -> ((Handler) a[0]).binding());
    all.put("HostDispatcher.SetBinding", (context, a) -> {
      ((Handler) a[0]).setBinding(a[1], (ModuleInstance) a[2]);
      return null;
    });
    all.put("HostDispatcher.Event", (context, a) -> ((Handler) a[0]).event().procedure());
    all.put("HostDispatcher.HandlerProcedure", (context, a) -> ((Handler) a[0]).procedure());
    all.put("HostDispatcher.Closure", (context, a) -> ((Handler) a[0]).closure());
    all.put("HostDispatcher.Installed", (context, a) -> attempt(a, 2, () -> {
      List<Handler> installed = event(context, a[0]).handlers();
      return (Long) a[1] < installed.size() ? installed.get((int) (long) (Long) a[1]) : null;
    }));
    all.put("HostDispatcher.IsInstalled", (context, a) -> ((Handler) a[0]).event().isInstalled((Handler) a[0]) ? 1L : 0L);
    all.put("HostDispatcher.SetOptions", (context, a) -> {
      ((Handler) a[0]).setPlace((Long) a[1] != 0, (Long) a[2] != 0);
      ((Handler) a[0]).setCancels((Long) a[3] != 0);
      return null;
    });
    all.put("HostDispatcher.Beside", (context, a) -> attempt(a, 3, () -> {
      ((Handler) a[0]).event().install((Handler) a[0], (Long) a[2] != 0, (Handler) a[1]);
      return a[0];
    }));
    all.put("HostDispatcher.SetAsynchronous", (context, a) -> attempt(a, 2, () -> {
      ((Handler) a[0]).setAsynchronous((Long) a[1] != 0);
      return a[0];
    }));
    all.put("HostDispatcher.SetBound", (context, a) -> attempt(a, 2, () -> {
      ((Handler) a[0]).setBound((Long) a[1] * NANOSECONDS);
      return a[0];
    }));
  }

  private static void addGuards(Map<String, HostProcedure> all) {
    all.put("HostDispatcher.Guard", (context, a) -> attempt(a, 3, () -> ((Handler) a[0]).event().guard((Procedure) a[1], a[2])));
    all.put("HostDispatcher.StackGuard", (context, a) -> {
      ((Handler) a[0]).add((Guard) a[1], Position.STACKED);
      return null;
    });
    all.put("HostDispatcher.NewChanges", (context, a) -> new Changes());
    all.put("HostDispatcher.Change", (context, a) -> {
      Kind kind = Kind.values()[(int) (long) (Long) a[1]];
      if (kind == Kind.INSTALL) {
        ((Changes) a[0]).addInstall((Handler) a[2]);
      } else {
        ((Changes) a[0]).add(change(kind, (Handler) a[2], a[3]));
      }
      return null;
    });
    all.put("HostDispatcher.Apply", (context, a) -> {
      ((Changes) a[0]).apply();
      return null;
    });
  }

  private static Runnable change(Kind kind, Handler handler, Object what) {
    return switch (kind) {
      case UNINSTALL -> () -> handler.event().uninstall(handler);
      case INSTALL -> throw new IllegalArgumentException();
      case REMOVE_GUARD -> () -> handler.remove((Guard) what);
      case IMPOSE_GUARD -> () -> handler.add((Guard) what, Position.IMPOSED);
      case IMPOSE_AFTER -> () -> handler.add((Guard) what, Position.AFTER);
      case SET_FOLD -> () -> handler.event().setResultHandler((Fold) what);
    };
  }

  private static void addResults(Map<String, HostProcedure> all) {
    all.put("HostDispatcher.Fold", (context, a) -> attempt(a, 4, () -> event(context, a[0]).resultHandler((Procedure) a[1], a[2], a[3])));
    all.put("HostDispatcher.SetDefault", (context, a) -> attempt(a, 2, () -> {
      event(context, a[0]).setDefault((Handler) a[1]);
      return a[1];
    }));
    all.put("HostDispatcher.SetDefaultResult", (context, a) -> attempt(a, 2, () -> {
      event(context, a[0]).setDefaultResult(a[1]);
      return a[1];
    }));
  }

  private static Event event(M3Context context, Object procedure) throws EventFault {
    return Events.of(context).event((Procedure) procedure);
  }

  private static Object procedure(Object unit, long index) {
    if (!(unit instanceof InterfaceInstance instance) || index >= instance.procedures().size()) {
      return null;
    }
    return List.copyOf(instance.procedures().values()).get((int) index);
  }

  /** Runs {@code operation}; when it is refused, says why in the two places that follow from {@code problem} on, and gives NIL. */
  private static Object attempt(Object[] actuals, int problem, Operation operation) {
    Reference why = (Reference) actuals[problem];
    Reference code = (Reference) actuals[problem + 1];
    why.setObject(null);
    code.setLong(0);
    try {
      return operation.run();
    } catch (EventFault refused) {
      why.setObject(new Text(refused.getMessage()));
      code.setLong(refused.reason().ordinal());
      return null;
    }
  }
}
