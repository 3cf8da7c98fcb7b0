// SPDX-License-Identifier: MIT
package spin.domain;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import java.util.HashMap;
import java.util.Map;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.diagnostic.Renderer;
import m3.object.ObjectFault;
import m3.object.ObjectFile;
import m3.program.CheckedObject;
import m3.program.World;
import m3.runtime.Account;
import m3.runtime.FaultReport;
import m3.runtime.HostProcedure;
import m3.runtime.InterfaceInstance;
import m3.runtime.M3Context;
import m3.runtime.Owned;
import m3.runtime.Procedure;
import m3.runtime.Reference;
import m3.runtime.Slice;
import m3.runtime.StackFull;
import m3.runtime.Text;
import spin.kernel.Kernel;

/** Interface HostDomain: the linker, as module Domain is written on it. */
public final class DomainProcedures implements HostProcedure.Provider {
  /** An operation that may be refused. */
  interface Operation {
    Object run() throws LinkFault, ObjectFault;
  }

  @Override
  public Map<String, HostProcedure> procedures() {
    Map<String, HostProcedure> all = new HashMap<>();
    all.put("HostDomain.Create", (context, a) -> attempt(a[2], () -> create(context, text(a[0]), Slice.ofBytes(a[1]).copyOfBytes())));
    all.put("HostDomain.Empty", (context, a) -> new Domain(text(a[0]), context));
    all.put("HostDomain.OfCaller", (context, a) -> Domain.of(Owned.caller(), context));
    all.put("HostDomain.AddInterface", (context, a) -> addInterface(context, (Domain) a[0], text(a[1])));
    all.put("HostDomain.AddOnDemand", (context, a) -> {
      String wanted = text(a[1]);
      ((Domain) a[0]).exportOnDemand(name -> name.equals(wanted) ? kernelInterface(context, name) : null);
      return null;
    });
    all.put("HostDomain.Add", (context, a) -> attempt(a[2], () -> {
      ((Domain) a[0]).add((Domain) a[1]);
      return a[0];
    }));
    all.put("HostDomain.Resolve", (context, a) -> attempt(a[2], () -> {
      ((Domain) a[1]).resolve((Domain) a[0]);
      return a[1];
    }));
    all.put("HostDomain.OfInterface", (context, a) -> attempt(a[1], () -> Domain.ofInterface(a[0], context)));
    all.put("HostDomain.Duplicate", (context, a) -> attempt(a[1], () -> ((Domain) a[0]).duplicate()));
    all.put("HostDomain.Delete", (context, a) -> ((Domain) a[0]).delete((Domain) a[1]) ? 1L : 0L);
    all.put("HostDomain.Unresolve", (context, a) -> attempt(a[2], () -> {
      ((Domain) a[1]).unresolve((Domain) a[0]);
      return a[1];
    }));
    all.put("HostDomain.Destroy", (context, a) -> {
      ((Domain) a[0]).destroy();
      return null;
    });
    all.put("HostDomain.Upgrade", DomainProcedures::upgrade);
    all.put("HostDomain.Stop", (context, a) -> {
      ((Domain) a[0]).stop(text(a[1]));
      return null;
    });
    all.put("HostDomain.NextFailure", (context, a) -> Isolation.of(context).nextFailure());
    all.put("HostDomain.IsStopped", (context, a) -> ((Domain) a[0]).stopped() == null ? 0L : 1L);
    all.put("HostDomain.WhenGone", (context, a) -> {
      Account account = Owned.account(context);
      Procedure action = (Procedure) a[1];
      if (account != null) {
        account.whenGone(a[0], () -> action.linkage().target().call(action.environment(), a[0]));
      }
      return account == null ? null : Isolation.of(context).domainOf(account);
    });
    all.put("HostDomain.Forget", (context, a) -> {
      if (a[0] != null) {
        ((Domain) a[0]).account().forget(a[1]);
      }
      return null;
    });
    all.put("HostDomain.OfOffer", (context, a) -> {
      InterfaceInstance offered = Kernel.of(context).disk().offers().get((int) (long) (Long) a[0]).instance(context);
      Domain domain = new Domain("host", context).ofHost();
      domain.export(offered);
      return domain;
    });
    all.put("HostDomain.Publish", (context, a) -> {
      publish(context, (Domain) a[0]);
      return null;
    });
    all.put("HostDomain.MissingRight", (context, a) -> new Text(new Renderer(false).render(
        Diagnostic.of(Code.RIGHT_MISSING, null, ((Domain) a[0]).name(), text(a[1])))));
    all.put("HostDomain.IsDestroyed", (context, a) -> ((Domain) a[0]).isDestroyed() ? 1L : 0L);
    all.put("HostDomain.Initialize", (context, a) -> attempt(a[1], () -> {
      Kernel.of(context).observer().starting(context);
      ((Domain) a[0]).initialize();
      return a[0];
    }));
    SymbolProcedures.addTo(all);
    QuotaProcedures.addTo(all);
    return all;
  }

  /** Lets the program around the kernel call what {@code domain} exports. */
  private static void publish(M3Context context, Domain domain) {
    for (InterfaceInstance own : domain.own()) {
      for (Procedure procedure : own.procedures().values()) {
        context.env().exportSymbol(procedure.name(), procedure);
      }
    }
  }

  private static Object upgrade(M3Context context, Object[] a) {
    Domain older = (Domain) a[0];
    return attempt(a[3], () -> {
      if (older.account() == null) {
        throw new LinkFault(Diagnostic.of(Code.NOT_A_VERSION, null, text(a[1]), older.name(), "that has no code of its own"));
      }
      Domain newer = create(context, text(a[1]), Slice.ofBytes(a[2]).copyOfBytes());
      newer.resolveLike(older);
      Succession succession = new Succession(older, newer);
      if (older.stopped() == null) {
        succession.upgrade();
      } else {
        succession.restart();
      }
      return older;
    });
  }

  private static String text(Object value) {
    return ((Text) value).value();
  }

  /** Runs {@code operation}; when it is refused or fails, says why in {@code problem} and gives NIL. */
  static Object attempt(Object problem, Operation operation) {
    Reference said = (Reference) problem;
    said.setObject(null);
    try {
      return operation.run();
    } catch (LinkFault refused) {
      said.setObject(new Text(new Renderer(false).render(refused.diagnostic())));
    } catch (ObjectFault refused) {
      said.setObject(new Text(new Renderer(false).render(refused.diagnostic())));
    } catch (AbstractTruffleException failed) {
      said.setObject(new Text(FaultReport.of(failed)));
    } catch (StackOverflowError | StackFull overflow) {
      said.setObject(new Text(FaultReport.stackOverflow()));
    }
    return null;
  }

  private static Domain create(M3Context context, String name, byte[] bytes) throws ObjectFault {
    Kernel kernel = Kernel.of(context);
    return Domain.of(CheckedObject.of(ObjectFile.read(name, bytes, kernel.key())), context, Owned.account(context));
  }

  private static InterfaceInstance kernelInterface(M3Context context, String name) {
    return context.service(World.class, () -> null).demand(name);
  }

  private static Long addInterface(M3Context context, Domain domain, String name) {
    InterfaceInstance found = kernelInterface(context, name);
    if (found != null) {
      domain.export(found);
    }
    return found == null ? 0L : 1L;
  }
}
