// SPDX-License-Identifier: MIT
package spin.domain;

import java.util.List;
import java.util.Map;
import m3.runtime.HostProcedure;
import m3.runtime.InterfaceInstance;
import m3.runtime.Linkage;
import m3.runtime.M3Context;
import m3.runtime.Procedure;
import m3.runtime.Reference;
import m3.runtime.Text;

/** The part of interface HostDomain that looks at domains: their names, procedures and parts. */
final class SymbolProcedures {
  private SymbolProcedures() {}

  static void addTo(Map<String, HostProcedure> all) {
    all.put("HostDomain.Kept", (context, a) -> ((Domain) a[0]).kept());
    all.put("HostDomain.Keep", (context, a) -> {
      ((Domain) a[0]).keep(a[1]);
      return null;
    });
    all.put("HostDomain.Element", (context, a) -> element(((Domain) a[0]).elements(), (Long) a[1]));
    all.put("HostDomain.KnowsMore", (context, a) -> Knowledge.knowsMore((Domain) a[0], ((Text) a[1]).value()) ? 1L : 0L);
    all.put("HostDomain.ExportNothing", (context, a) -> {
      ((Domain) a[0]).exportNothing();
      return null;
    });
    all.put("HostDomain.Symbol", (context, a) -> symbol((Domain) a[0], ((Text) a[1]).value()));
    all.put("HostDomain.ProcedureName", (context, a) -> name((Domain) a[0], ((Text) a[1]).value(), (Long) a[2]));
    all.put("HostDomain.IsModula3", (context, a) -> ((Domain) a[0]).isModula3() ? 1L : 0L);
    all.put("HostDomain.Count", (context, a) -> {
      Domain domain = (Domain) a[0];
      ((Reference) a[1]).setLong(domain.own().size());
      ((Reference) a[2]).setLong(domain.modules().size());
      ((Reference) a[3]).setLong(domain.modules().stream().mapToLong(m -> m.procedures().size()).sum());
      return null;
    });
    all.put("HostDomain.OfProcedure", (context, a) -> domainOf(context, (Procedure) a[0]));
    all.put("HostDomain.Unresolved", (context, a) -> text(((Domain) a[0]).unresolved(), (Long) a[1]));
    all.put("HostDomain.Exported", (context, a) -> text(((Domain) a[0]).exportedNames(), (Long) a[1]));
    all.put("HostDomain.Name", (context, a) -> new Text(((Domain) a[0]).name()));
  }

  private static <T> T element(List<T> all, long index) {
    return index < all.size() ? all.get((int) index) : null;
  }

  private static Text text(List<String> names, long index) {
    String name = element(names, index);
    return name == null ? null : new Text(name);
  }

  private static Procedure symbol(Domain domain, String name) {
    int point = name.indexOf('.');
    InterfaceInstance unit = point < 0 ? null : domain.exported(name.substring(0, point));
    return unit == null ? null : unit.procedureNamed(name.substring(point + 1));
  }

  private static Text name(Domain domain, String wanted, long index) {
    InterfaceInstance unit = domain.exported(wanted);
    String name = unit == null ? null : element(List.copyOf(unit.procedures().keySet()), index);
    return name == null ? null : new Text(wanted + "." + name);
  }

  private static Domain domainOf(M3Context context, Procedure procedure) {
    Linkage.Implementation by = procedure == null ? null : procedure.linkage().implementation();
    return by == null || by.module().account() == null ? null : Isolation.of(context).domainOf(by.module().account());
  }
}
