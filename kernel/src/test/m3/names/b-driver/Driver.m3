MODULE Driver;
(* Names with versions, and authorizers that allow, deny, narrow and fail. *)
IMPORT Domain, Fmt, IO, NameServer;

TYPE
  Count = NameServer.Authorizer OBJECT asked := 0 OVERRIDES authorize := Asked END;
  Broken = NameServer.Authorizer OBJECT OVERRIDES authorize := Fail END;

PROCEDURE Asked (self: Count; importer: Domain.T; name: TEXT; version: NameServer.Version; exported: Domain.T): Domain.T =
  BEGIN
    INC(self.asked);
    IO.Put(Domain.Name(importer) & " asks for " & name & " " & Fmt.Int(version) & "\n");
    IF self.asked MOD 2 = 1 THEN RETURN exported ELSE RETURN NIL END;
  END Asked;

PROCEDURE Fail (<*UNUSED*> self: Broken; <*UNUSED*> importer: Domain.T; <*UNUSED*> name: TEXT;
                <*UNUSED*> version: NameServer.Version; <*UNUSED*> exported: Domain.T): Domain.T =
  VAR r: REF Domain.T := NIL;
  BEGIN
    RETURN r^;
  END Fail;

PROCEDURE Try (name: TEXT; version := NameServer.Newest) =
  BEGIN
    TRY
      IO.Put(Domain.Name(NameServer.Import(name, me, version)) & "\n");
    EXCEPT
      NameServer.Error (problem) => IO.Put(problem & "\n");
    END;
  END Try;

VAR me := Domain.CreateFromModule(); old, new: Domain.T; count := NEW(Count);

<*FATAL NameServer.Error, Domain.Error*>
BEGIN
  old := NameServer.Import("lab/a-old", me);
  new := Domain.CreateFromInterface(INTERFACE_UNIT(Fmt));
  NameServer.Export("Service", old, count);
  NameServer.Export("Service", new, NameServer.Everyone(), 2);
  Try("Service");
  Try("Service", 1);
  Try("Service", 1);
  Try("Service", 3);
  TRY NameServer.Export("Service", new, NIL, 2) EXCEPT NameServer.Error (problem) => IO.Put(problem & "\n") END;
  NameServer.Export("Closed", old);
  Try("Closed");
  NameServer.Export("Broken", old, NEW(Broken));
  Try("Broken");
  IO.Put(Fmt.Bool(NameServer.Withdraw("Service", old)) & " " & Fmt.Bool(NameServer.Withdraw("Service", old)) & "\n");
  Try("Service", 1);
  Domain.Destroy(new);
  Try("Service");
END Driver.
