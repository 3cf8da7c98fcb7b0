(* SPDX-License-Identifier: MIT *)
MODULE NameServer;

IMPORT Domain, Text;

TYPE Entry = REF RECORD name: TEXT; domain: Domain.T; authorizer: Authorizer; next: Entry END;

VAR entries: Entry := NIL; mutex := NEW(MUTEX);

PROCEDURE Find (name: TEXT): Entry =
  VAR e := entries;
  BEGIN
    WHILE e # NIL AND NOT Text.Equal(e.name, name) DO e := e.next END;
    RETURN e;
  END Find;

PROCEDURE Export (name: TEXT; d: Domain.T; a: Authorizer := NIL) RAISES {Error} =
  BEGIN
    LOCK mutex DO
      IF Find(name) # NIL THEN RAISE Error("error[M3-0516]: name `" & name & "` is taken") END;
      entries := NEW(Entry, name := name, domain := d, authorizer := a, next := entries);
    END;
  END Export;

PROCEDURE Import (name: TEXT; importer: Domain.T): Domain.T RAISES {Error} =
  VAR e: Entry; d: Domain.T;
  BEGIN
    LOCK mutex DO e := Find(name) END;
    IF e = NIL THEN RAISE Error("error[M3-0517]: there is no service `" & name & "`") END;
    IF e.authorizer = NIL THEN RETURN e.domain END;
    d := e.authorizer.authorize(importer, name);
    IF d = NIL THEN
      RAISE Error("error[M3-0518]: domain `" & Domain.Name(importer) & "` may not import service `" & name & "`");
    END;
    RETURN d;
  END Import;

PROCEDURE Withdraw (name: TEXT; d: Domain.T): BOOLEAN =
  VAR e, before: Entry := NIL;
  BEGIN
    LOCK mutex DO
      e := entries;
      WHILE e # NIL AND NOT Text.Equal(e.name, name) DO before := e; e := e.next END;
      IF e = NIL OR e.domain # d THEN RETURN FALSE END;
      IF before = NIL THEN entries := e.next ELSE before.next := e.next END;
      RETURN TRUE;
    END;
  END Withdraw;

PROCEDURE Deny (<*UNUSED*> self: Authorizer; <*UNUSED*> importer: Domain.T; <*UNUSED*> name: TEXT): Domain.T =
  BEGIN
    RETURN NIL;
  END Deny;

BEGIN
END NameServer.
