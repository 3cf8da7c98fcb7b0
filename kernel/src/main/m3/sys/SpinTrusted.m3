(* SPDX-License-Identifier: MIT *)
MODULE SpinTrusted;

IMPORT Domain, DomainPrivate, SpinPublic;

CONST Names = ARRAY [0 .. 4] OF TEXT{"ConsoleDevice", "DomainPrivate", "NameServerPrivate", "SpinPublicPrivate", "SpinTrusted"};

VAR domain := DomainPrivate.Empty("SpinTrusted");

PROCEDURE Get (): Domain.T =
  BEGIN
    RETURN domain;
  END Get;

<*FATAL Domain.Error*>
BEGIN
  DomainPrivate.AddOnDemand(domain, Names);
  Domain.Add(domain, SpinPublic.Get());
END SpinTrusted.
