(* SPDX-License-Identifier: MIT *)
MODULE Domain EXPORTS Domain, DomainPrivate;

IMPORT CoffFile, HostDomain, NameServerPrivate;

REVEAL T = BRANDED "Domain.T" REF RECORD host: REFANY END;

PROCEDURE Checked (host: REFANY; problem: TEXT): REFANY RAISES {Error} =
  BEGIN
    IF problem # NIL THEN RAISE Error(problem) END;
    RETURN host;
  END Checked;

PROCEDURE Create (coff: CoffFile.T): T RAISES {Error} =
  VAR problem: TEXT; host := HostDomain.Create(CoffFile.Name(coff), CoffFile.Bytes(coff)^, problem);
  BEGIN
    RETURN NEW(T, host := Checked(host, problem));
  END Create;

PROCEDURE CreateFromModule (): T =
  BEGIN
    RETURN NEW(T, host := HostDomain.OfCaller());
  END CreateFromModule;

PROCEDURE CreateFromInterface (unit: REFANY): T RAISES {Error} =
  VAR problem: TEXT; host := HostDomain.OfInterface(unit, problem);
  BEGIN
    RETURN NEW(T, host := Checked(host, problem));
  END CreateFromInterface;

PROCEDURE Resolve (source, target: T) RAISES {Error} =
  VAR problem: TEXT; host := HostDomain.Resolve(source.host, target.host, problem);
  BEGIN
    EVAL Checked(host, problem);
  END Resolve;

PROCEDURE Unresolve (source, target: T) RAISES {Error} =
  VAR problem: TEXT; host := HostDomain.Unresolve(source.host, target.host, problem);
  BEGIN
    EVAL Checked(host, problem);
  END Unresolve;

PROCEDURE Combine (d1, d2: T): T RAISES {Error} =
  VAR both := Empty(Name(d1) & "+" & Name(d2));
  BEGIN
    Add(both, d1);
    Add(both, d2);
    RETURN both;
  END Combine;

PROCEDURE Add (container, element: T) RAISES {Error} =
  VAR problem: TEXT; host := HostDomain.Add(container.host, element.host, problem);
  BEGIN
    EVAL Checked(host, problem);
  END Add;

PROCEDURE Delete (container, element: T): BOOLEAN =
  BEGIN
    RETURN HostDomain.Delete(container.host, element.host);
  END Delete;

PROCEDURE Dup (d: T): T RAISES {Error} =
  VAR problem: TEXT; host := HostDomain.Duplicate(d.host, problem);
  BEGIN
    RETURN NEW(T, host := Checked(host, problem));
  END Dup;

PROCEDURE FullyResolved (d: T): BOOLEAN =
  BEGIN
    RETURN Unresolved(d, 0) = NIL;
  END FullyResolved;

PROCEDURE Unresolved (d: T; i: CARDINAL): TEXT =
  BEGIN
    RETURN HostDomain.Unresolved(d.host, i);
  END Unresolved;

PROCEDURE Exported (d: T; i: CARDINAL): TEXT =
  BEGIN
    RETURN HostDomain.Exported(d.host, i);
  END Exported;

PROCEDURE Initialize (d: T) RAISES {Error} =
  VAR problem: TEXT; host := HostDomain.Initialize(d.host, problem);
  BEGIN
    EVAL Checked(host, problem);
  END Initialize;

PROCEDURE Destroy (d: T) =
  BEGIN
    HostDomain.Destroy(d.host);
    NameServerPrivate.WithdrawAll(d);
  END Destroy;

PROCEDURE IsDestroyed (d: T): BOOLEAN =
  BEGIN
    RETURN HostDomain.IsDestroyed(d.host);
  END IsDestroyed;

PROCEDURE Name (d: T): TEXT =
  BEGIN
    RETURN HostDomain.Name(d.host);
  END Name;

PROCEDURE Empty (name: TEXT): T =
  BEGIN
    RETURN NEW(T, host := HostDomain.Empty(name));
  END Empty;

PROCEDURE AddInterface (d: T; name: TEXT): BOOLEAN =
  BEGIN
    RETURN HostDomain.AddInterface(d.host, name);
  END AddInterface;

PROCEDURE AddOnDemand (d: T; READONLY names: ARRAY OF TEXT) =
  BEGIN
    FOR i := FIRST(names) TO LAST(names) DO HostDomain.AddOnDemand(d.host, names[i]) END;
  END AddOnDemand;

BEGIN
END Domain.
