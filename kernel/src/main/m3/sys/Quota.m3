(* SPDX-License-Identifier: MIT *)
MODULE Quota;

IMPORT Domain, DomainPrivate, HostDomain;

PROCEDURE Set (d: Domain.T; r: Resource; limit: CARDINAL) RAISES {Domain.Error} =
  BEGIN
    HostDomain.SetQuota(DomainPrivate.HostToModify(d), ORD(r), limit);
  END Set;

PROCEDURE Get (d: Domain.T; r: Resource): CARDINAL RAISES {Domain.Error} =
  BEGIN
    RETURN HostDomain.Quota(DomainPrivate.HostToModify(d), ORD(r));
  END Get;

PROCEDURE Used (d: Domain.T; r: Resource): INTEGER RAISES {Domain.Error} =
  BEGIN
    RETURN HostDomain.Used(DomainPrivate.HostToModify(d), ORD(r));
  END Used;

PROCEDURE Renew (d: Domain.T) RAISES {Domain.Error} =
  BEGIN
    HostDomain.Renew(DomainPrivate.HostToModify(d));
  END Renew;

PROCEDURE PlaceBelow (inner, outer: Domain.T) RAISES {Domain.Error} =
  VAR problem: TEXT;
      host := HostDomain.PlaceBelow(DomainPrivate.HostToModify(inner), DomainPrivate.HostToModify(outer), problem);
  BEGIN
    IF host = NIL THEN RAISE Domain.Error(problem) END;
  END PlaceBelow;

BEGIN
END Quota.
