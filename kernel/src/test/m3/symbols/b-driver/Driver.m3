MODULE Driver;
(* Names and procedures of domains; who may import, and who may know what a type is. *)
IMPORT Auth, CoffFile, Dispatcher, Domain, Fmt, HostBoot, IO, NameServer, Server, SpinPublic;

TYPE
  Teller = Auth.T OBJECT asked := 0 OVERRIDES authorize := Tell END;
  Units = Domain.UnitClosure OBJECT n := 0 OVERRIDES apply := Unit END;
  Procs = Domain.ProcClosure OBJECT OVERRIDES apply := Proc END;
  Parts = Domain.Closure OBJECT OVERRIDES apply := Part END;

VAR
  me := Domain.CreateFromModule();
  server, friend, both: Domain.T;
  key := NEW(REF INTEGER);
  found: BOOLEAN;

PROCEDURE File (i: CARDINAL): CoffFile.T =
  VAR bytes := NEW(REF ARRAY OF CHAR, HostBoot.Size(i));
  BEGIN
    HostBoot.Read(i, bytes^);
    RETURN CoffFile.FromChars(HostBoot.Name(i), bytes^);
  END File;

PROCEDURE Tell (self: Teller; key: Auth.Key; arg: REFANY): BOOLEAN RAISES {Auth.Retry} =
  VAR import: Domain.Import := arg; modify, may: BOOLEAN;
  BEGIN
    INC(self.asked);
    Domain.GetRights(import.target, modify, may);
    IO.Put("asked: may `" & Domain.Name(import.target) & "` import from `" & Domain.Name(import.source) & "`, key "
      & Fmt.Bool(key # NIL) & ", rights " & Fmt.Bool(modify) & "\n");
    IF self.asked = 1 THEN RAISE Auth.Retry END;
    RETURN key # NIL;
  END Tell;

PROCEDURE Unit (self: Units; interface: TEXT): BOOLEAN = BEGIN INC(self.n); IO.Put("exports " & interface & "\n"); RETURN self.n < 2 END Unit;
PROCEDURE Proc (<*UNUSED*> self: Procs; name: TEXT; procedure: PROCANY): BOOLEAN =
  BEGIN IO.Put("procedure " & name & " is " & Dispatcher.GetName(procedure) & "\n"); RETURN TRUE END Proc;
PROCEDURE Part (<*UNUSED*> self: Parts; element: Domain.T): BOOLEAN =
  VAR modify, import: BOOLEAN;
  BEGIN
    Domain.GetRights(element, modify, import);
    IO.Put("holds " & Domain.Name(element) & " " & Fmt.Bool(modify) & " " & Fmt.Bool(import) & "\n");
    RETURN TRUE;
  END Part;

PROCEDURE Try (what: TEXT; from, to: Domain.T; key: Auth.Key := NIL) =
  BEGIN
    TRY
      Domain.Resolve(from, to, key);
      IO.Put(what & ": resolved " & Fmt.Bool(Domain.FullyResolved(to)) & "\n");
    EXCEPT
      Domain.Error (problem) => IO.Put(what & ": " & problem & "\n");
    END;
  END Try;

PROCEDURE Show (d: Domain.T) =
  VAR s := Domain.Stats(d);
  BEGIN
    IO.Put(Domain.Name(d) & ": interfaces " & Fmt.Int(s.interfaces) & ", modules " & Fmt.Int(s.modules) & ", procedures " & Fmt.Int(s.procedures)
      & ", exported " & Fmt.Int(s.exported) & ", unresolved " & Fmt.Int(s.unresolved) & ", elements " & Fmt.Int(s.elements) & ", safe "
      & Fmt.Bool(Domain.IsModula3(d)) & "\n");
  END Show;

(* A domain of file i that lacks nothing but what Server's domain exports. *)
PROCEDURE Fresh (i: CARDINAL): Domain.T RAISES {Domain.Error} =
  VAR d := Domain.Create(File(i));
  BEGIN
    Domain.Resolve(SpinPublic.Get(), d);
    RETURN d;
  END Fresh;

<*FATAL Domain.Error, NameServer.Error*>
VAR bytes: REF ARRAY OF CHAR; raw: REF ARRAY OF BITS 8 FOR [0 .. 255];
BEGIN
  server := NameServer.Import("lab/a-server", me);
  IF Server.Answer() = 42 THEN IO.Put("linked\n") END;
  both := Domain.Combine(server, me);
  Show(server);
  Show(both);
  EVAL Domain.ApplyToUnits(both, NEW(Units));
  EVAL Domain.ApplyToProcs(server, NEW(Procs));
  EVAL Domain.Apply(both, NEW(Parts));
  IF Domain.GetSymbolValue(server, "Server.Answer", found) # NIL AND found THEN IO.Put("found\n") END;
  IF Domain.GetSymbolValue(server, "Server.Nothing", found) = NIL AND NOT found THEN IO.Put("not found\n") END;
  IF Domain.GetSymbolValue(server, "", found) = NIL AND NOT found THEN IO.Put("not found\n") END;
  bytes := CoffFile.Bytes(File(2));
  raw := NEW(REF ARRAY OF BITS 8 FOR [0 .. 255], NUMBER(bytes^));
  FOR i := 0 TO LAST(bytes^) DO raw[i] := ORD(bytes[i]) END;
  IO.Put("of bytes: " & Domain.Name(Domain.NewCreate("raw", raw^)) & "\n");
  Domain.AddTypeAuthorizer(server, "Server.T", Auth.AuthAuthKey(key));
  friend := Fresh(2);
  Try("friend", server, friend);
  Try("knower", server, Fresh(3));
  Try("knower by another domain", both, Fresh(3));
  Try("knower by a copy", Domain.Dup(server), Fresh(3));
  Try("knower with the key", server, Fresh(3), key);
  Domain.AddAuthorizer(server, NEW(Teller));
  Try("friend without a key", both, Fresh(2));
  Try("friend with the key", both, Fresh(2), key);
  TRY Domain.AddAuthorizer(Domain.Narrow(server), NEW(Teller)) EXCEPT Domain.Error (problem) => IO.Put(problem & "\n") END;
  Domain.PreventExportOfInterfaces(server);
  Try("friend of a closed one", server, Fresh(2), key);
  Show(both);
  IF Server.Answer() = 42 THEN IO.Put("still linked\n") END;
END Driver.
