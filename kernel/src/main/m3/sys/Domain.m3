(* SPDX-License-Identifier: MIT *)
MODULE Domain EXPORTS Domain, DomainPrivate;

IMPORT Auth, CoffFile, HostDomain, NameServerPrivate, Thread;

REVEAL T = BRANDED "Domain.T" REF RECORD host: REFANY; modify, import := TRUE END;

(* The authorizers of a domain are kept with it; type is NIL for those of all imports. *)
TYPE Authorizers = REF RECORD type: TEXT; auth: Auth.T; next: Authorizers END;

CONST Patience = 8;  (* so often an authorizer may say Retry *)

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

PROCEDURE NewCreate (name: TEXT; READONLY code: ARRAY OF BITS 8 FOR [0 .. 255]): T RAISES {Error} =
  VAR bytes := NEW(REF ARRAY OF CHAR, NUMBER(code));
  BEGIN
    FOR i := 0 TO LAST(code) DO bytes[i] := VAL(code[i], CHAR) END;
    RETURN Create(CoffFile.FromChars(name, bytes^));
  END NewCreate;

PROCEDURE CreateFromModule (): T =
  BEGIN
    RETURN NEW(T, host := HostDomain.OfCaller());
  END CreateFromModule;

PROCEDURE CreateFromInterface (unit: REFANY): T RAISES {Error} =
  VAR problem: TEXT; host := HostDomain.OfInterface(unit, problem);
  BEGIN
    RETURN NEW(T, host := Checked(host, problem));
  END CreateFromInterface;

PROCEDURE Resolve (source, target: T; key: Auth.Key := NIL) RAISES {Error} =
  VAR problem: TEXT; from := Source(source); to := Mine(target);
  BEGIN
    Authorize(from, to, key);
    EVAL Checked(HostDomain.Resolve(from, to, problem), problem);
  END Resolve;

(* Authority *)

(* Asks the authorizers of from and of what was added to it. *)
PROCEDURE Authorize (from, to: REFANY; key: Auth.Key) RAISES {Error} =
  VAR all: Authorizers := HostDomain.Kept(from); i := 0; element := HostDomain.Element(from, 0);
  BEGIN
    WHILE all # NIL DO
      IF (all.type = NIL OR HostDomain.KnowsMore(to, all.type)) AND NOT Allows(all, from, to, key) THEN
        RAISE Error("error[M3-0518]: domain `" & HostDomain.Name(to) & "` may not import from domain `" & HostDomain.Name(from) & "`"
                      & About(all.type) & ": an authorizer does not allow it");
      END;
      all := all.next;
    END;
    WHILE element # NIL DO
      Authorize(element, to, key);
      INC(i);
      element := HostDomain.Element(from, i);
    END;
  END Authorize;

PROCEDURE About (type: TEXT): TEXT =
  BEGIN
    IF type = NIL THEN RETURN "" END;
    RETURN " and know what `" & type & "` is";
  END About;

PROCEDURE Allows (a: Authorizers; from, to: REFANY; key: Auth.Key): BOOLEAN =
  VAR import := NEW(Import, source := Shown(from), target := Shown(to), type := a.type); allowed: BOOLEAN; again := TRUE;
  BEGIN
    FOR i := 1 TO Patience DO
      TRY
        allowed := a.auth.authorize(key, import); again := FALSE;
      EXCEPT Auth.Retry => Thread.Yield();
      ELSE RETURN FALSE;
      END;
      IF NOT again THEN RETURN allowed END;
    END;
    RETURN FALSE;
  END Allows;

(* A capability to be shown around. *)
PROCEDURE Shown (host: REFANY): T =
  BEGIN
    RETURN NEW(T, host := host, modify := FALSE);
  END Shown;

PROCEDURE AddAuthorizer (d: T; auth: Auth.T) RAISES {Error} =
  BEGIN
    AddTypeAuthorizer(d, NIL, auth);
  END AddAuthorizer;

PROCEDURE AddTypeAuthorizer (d: T; type: TEXT; auth: Auth.T) RAISES {Error} =
  VAR host := Mine(d);
  BEGIN
    <*ASSERT auth # NIL*>
    HostDomain.Keep(host, NEW(Authorizers, type := type, auth := auth, next := HostDomain.Kept(host)));
  END AddTypeAuthorizer;

PROCEDURE PreventExportOfInterfaces (d: T) RAISES {Error} =
  BEGIN
    HostDomain.ExportNothing(Mine(d));
  END PreventExportOfInterfaces;

(* Symbols *)

PROCEDURE GetSymbolValue (d: T; name: TEXT; VAR found: BOOLEAN): PROCANY RAISES {Error} =
  VAR value := HostDomain.Symbol(Source(d), name);
  BEGIN
    found := value # NIL;
    RETURN value;
  END GetSymbolValue;

PROCEDURE IsModula3 (d: T): BOOLEAN =
  BEGIN
    RETURN HostDomain.IsModula3(d.host);
  END IsModula3;

PROCEDURE Stats (d: T): Statistics =
  VAR s: Statistics;
  BEGIN
    HostDomain.Count(d.host, s.interfaces, s.modules, s.procedures);
    s.exported := 0;
    s.unresolved := 0;
    s.elements := 0;
    WHILE Exported(d, s.exported) # NIL DO INC(s.exported) END;
    WHILE Unresolved(d, s.unresolved) # NIL DO INC(s.unresolved) END;
    WHILE HostDomain.Element(d.host, s.elements) # NIL DO INC(s.elements) END;
    RETURN s;
  END Stats;

PROCEDURE Apply (d: T; c: Closure): BOOLEAN =
  VAR i := 0; element := HostDomain.Element(d.host, 0);
  BEGIN
    WHILE element # NIL DO
      IF NOT c.apply(NEW(T, host := element, modify := FALSE, import := d.import)) THEN RETURN FALSE END;
      INC(i);
      element := HostDomain.Element(d.host, i);
    END;
    RETURN TRUE;
  END Apply;

PROCEDURE ApplyToUnits (d: T; c: UnitClosure): BOOLEAN =
  VAR i := 0; name := Exported(d, 0);
  BEGIN
    WHILE name # NIL DO
      IF NOT c.apply(name) THEN RETURN FALSE END;
      INC(i);
      name := Exported(d, i);
    END;
    RETURN TRUE;
  END ApplyToUnits;

PROCEDURE ApplyToProcs (d: T; c: ProcClosure): BOOLEAN RAISES {Error} =
  VAR unit := 0; i: CARDINAL; interface := Exported(d, 0); name: TEXT; host := Source(d);
  BEGIN
    WHILE interface # NIL DO
      i := 0;
      name := HostDomain.ProcedureName(host, interface, 0);
      WHILE name # NIL DO
        IF NOT c.apply(name, HostDomain.Symbol(host, name)) THEN RETURN FALSE END;
        INC(i);
        name := HostDomain.ProcedureName(host, interface, i);
      END;
      INC(unit);
      interface := Exported(d, unit);
    END;
    RETURN TRUE;
  END ApplyToProcs;

PROCEDURE ProcedureToDomain (procedure: PROCANY): T RAISES {NonDomainAddress} =
  VAR host := HostDomain.OfProcedure(procedure);
  BEGIN
    IF host = NIL THEN RAISE NonDomainAddress END;
    RETURN NEW(T, host := host);
  END ProcedureToDomain;

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
