// SPDX-License-Identifier: MIT
package spin.domain;

import java.util.Map;
import m3.diagnostic.Code;
import m3.diagnostic.Diagnostic;
import m3.runtime.Account;
import m3.runtime.HostProcedure;

/** The part of interface HostDomain that is about quotas; without an account, a domain has no code that could use anything. */
final class QuotaProcedures {
  private QuotaProcedures() {}

  static void addTo(Map<String, HostProcedure> all) {
    all.put("HostDomain.SetQuota", (context, a) -> {
      Account account = account(a[0]);
      if (account != null) {
        account.limit(resource(a[1]), (Long) a[2]);
        context.strands().meter();
      }
      return null;
    });
    all.put("HostDomain.Quota", (context, a) -> account(a[0]) == null ? Account.UNLIMITED : account(a[0]).limit(resource(a[1])));
    all.put("HostDomain.Used", (context, a) -> account(a[0]) == null ? 0L : account(a[0]).used(resource(a[1])));
    all.put("HostDomain.Renew", (context, a) -> {
      if (account(a[0]) != null) {
        account(a[0]).renew();
      }
      return null;
    });
    all.put("HostDomain.PlaceBelow", (context, a) -> DomainProcedures.attempt(a[2], () -> placeBelow((Domain) a[0], (Domain) a[1])));
  }

  private static Account account(Object domain) {
    return ((Domain) domain).account();
  }

  private static Account.Resource resource(Object ordinal) {
    return Account.Resource.values()[(int) (long) (Long) ordinal];
  }

  private static Object placeBelow(Domain inner, Domain outer) throws LinkFault {
    try {
      if (inner.account() != null) {
        inner.account().placeBelow(outer.account());
      }
      return inner;
    } catch (IllegalArgumentException circle) {
      throw new LinkFault(Diagnostic.of(Code.QUOTA_CIRCLE, null, inner.name(), outer.name()));
    }
  }
}
