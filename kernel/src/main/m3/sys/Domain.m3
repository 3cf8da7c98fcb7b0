(* SPDX-License-Identifier: MIT *)
MODULE Domain EXPORTS Domain, DomainPrivate;

IMPORT CoffFile, HostDomain, NameServerPrivate;

REVEAL T = BRANDED "Domain.T" REF RECORD host: REFANY; modify, import := TRUE END;

(* The domain of d, which is to be changed. *)
PROCEDURE Mine (d: T): REFANY RAISES {Error} =
  BEGIN
    IF NOT d.modify THEN RAISE Error(HostDomain.MissingRight(d.host, "modify it")) END;
    RETURN d.host;
  END Mine;

(* The domain of d, which is to be linked against. *)
PROCEDURE Source (d: T): REFANY RAISES {Error} =
  BEGIN
    IF NOT d.import THEN RAISE Error(HostDomain.MissingRight(d.host, "import from it")) END;
    RETURN d.host;
  END Source;

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
  VAR problem: TEXT; host := HostDomain.Resolve(Source(source), Mine(target), problem);
  BEGIN
    EVAL Checked(host, problem);
  END Resolve;

PROCEDURE Unresolve (source, target: T) RAISES {Error} =
  VAR problem: TEXT; host := HostDomain.Unresolve(Source(source), Mine(target), problem);
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
  VAR problem: TEXT; host := HostDomain.Add(Mine(container), Source(element), problem);
  BEGIN
    EVAL Checked(host, problem);
  END Add;

PROCEDURE Delete (container, element: T): BOOLEAN RAISES {Error} =
  BEGIN
    RETURN HostDomain.Delete(Mine(container), element.host);
  END Delete;

PROCEDURE Dup (d: T): T RAISES {Error} =
  VAR problem: TEXT; host := HostDomain.Duplicate(Source(d), problem);
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
  VAR problem: TEXT; host := HostDomain.Initialize(Mine(d), problem);
  BEGIN
    EVAL Checked(host, problem);
  END Initialize;

PROCEDURE Upgrade (d: T; coff: CoffFile.T) RAISES {Error} =
  VAR problem: TEXT; host := HostDomain.Upgrade(Mine(d), CoffFile.Name(coff), CoffFile.Bytes(coff)^, problem);
  BEGIN
    EVAL Checked(host, problem);
  END Upgrade;

PROCEDURE Destroy (d: T) RAISES {Error} =
  BEGIN
    HostDomain.Destroy(Mine(d));
    NameServerPrivate.WithdrawAll(d);
  END Destroy;

PROCEDURE Narrow (d: T; modify := FALSE; import := TRUE): T =
  BEGIN
    RETURN NEW(T, host := d.host, modify := modify AND d.modify, import := import AND d.import);
  END Narrow;

PROCEDURE GetRights (d: T; VAR modify, import: BOOLEAN) =
  BEGIN
    modify := d.modify;
    import := d.import;
  END GetRights;

PROCEDURE SetRights (d: T; modify, import: BOOLEAN) =
  BEGIN
    d.modify := d.modify AND modify;
    d.import := d.import AND import;
  END SetRights;

PROCEDURE Equal (a, b: T): BOOLEAN =
  BEGIN
    RETURN a.host = b.host;
  END Equal;

PROCEDURE Host (d: T): REFANY =
  BEGIN
    RETURN d.host;
  END Host;

PROCEDURE HostToModify (d: T): REFANY RAISES {Error} =
  BEGIN
    RETURN Mine(d);
  END HostToModify;

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

PROCEDURE OfOffer (i: CARDINAL): T =
  BEGIN
    RETURN NEW(T, host := HostDomain.OfOffer(i));
  END OfOffer;

PROCEDURE Publish (d: T) =
  BEGIN
    HostDomain.Publish(d.host);
  END Publish;

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
