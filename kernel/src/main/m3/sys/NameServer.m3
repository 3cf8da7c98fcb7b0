(* SPDX-License-Identifier: MIT *)
MODULE NameServer EXPORTS NameServer, NameServerPrivate;

IMPORT Domain, Fmt, Text;

TYPE
  Entry = REF RECORD
    name: TEXT; version: Version; domain: Domain.T; authorizer: Authorizer; next: Entry;
  END;
  Loading = REF RECORD name: TEXT; next: Loading END;
  Open = Authorizer OBJECT OVERRIDES authorize := HandOut END;

VAR
  mutex := NEW(MUTEX);
  entries: Entry := NIL;
  loading: Loading := NIL;
  nanny: Nanny := NIL;
  everyone: Authorizer := NEW(Open);

(* The entry of name with this version, or with the greatest; NIL when there is none. The mutex is held. *)
PROCEDURE Find (name: TEXT; version: Version): Entry =
  VAR e := entries; found: Entry := NIL;
  BEGIN
    WHILE e # NIL DO
      IF Text.Equal(e.name, name) AND NOT Domain.IsDestroyed(e.domain)
           AND (version = Newest AND (found = NIL OR e.version > found.version) OR e.version = version) THEN
        found := e;
      END;
      e := e.next;
    END;
    RETURN found;
  END Find;

PROCEDURE Export (name: TEXT; d: Domain.T; a: Authorizer := NIL; version: Version := 1) RAISES {Error} =
  BEGIN
    version := MAX(version, 1);
    LOCK mutex DO
      IF Find(name, version) # NIL THEN RAISE Error("error[M3-0516]: name `" & Shown(name, version) & "` is taken") END;
      entries := NEW(Entry, name := name, version := version, domain := d, authorizer := a, next := entries);
    END;
  END Export;

PROCEDURE Shown (name: TEXT; version: Version): TEXT =
  BEGIN
    IF version <= 1 THEN RETURN name END;
    RETURN name & ";" & Fmt.Int(version);
  END Shown;

PROCEDURE Import (name: TEXT; importer: Domain.T; version: Version := Newest): Domain.T RAISES {Error} =
  VAR e := Registered(name, version); d: Domain.T := NIL; mine, import: BOOLEAN;
  BEGIN
    Domain.GetRights(importer, mine, import);
    IF e = NIL AND Load(name, version) THEN e := Registered(name, version) END;
    IF e = NIL THEN RAISE Error("error[M3-0517]: there is no service `" & Shown(name, version) & "`") END;
    IF mine AND e.authorizer # NIL THEN
      TRY d := e.authorizer.authorize(importer, name, e.version, e.domain) EXCEPT ELSE d := NIL END;
    END;
    IF d = NIL THEN
      RAISE Error("error[M3-0518]: domain `" & Domain.Name(importer) & "` may not import service `" & name & "`");
    END;
    RETURN d;
  END Import;

PROCEDURE Registered (name: TEXT; version: Version): Entry =
  BEGIN
    LOCK mutex DO RETURN Find(name, version) END;
  END Registered;

(* Has the nanny load name, unless that is being done already: a service that imports itself is not there yet. *)
PROCEDURE Load (name: TEXT; version: Version): BOOLEAN =
  VAR l: Loading;
  BEGIN
    LOCK mutex DO
      l := loading;
      WHILE l # NIL AND NOT Text.Equal(l.name, name) DO l := l.next END;
      IF nanny = NIL OR l # NIL THEN RETURN FALSE END;
      loading := NEW(Loading, name := name, next := loading);
    END;
    TRY
      RETURN nanny.load(name, version);
    FINALLY
      LOCK mutex DO Loaded(name) END;
    END;
  END Load;

PROCEDURE Loaded (name: TEXT) =
  VAR l, before: Loading := NIL;
  BEGIN
    l := loading;
    WHILE NOT Text.Equal(l.name, name) DO before := l; l := l.next END;
    IF before = NIL THEN loading := l.next ELSE before.next := l.next END;
  END Loaded;

PROCEDURE Withdraw (name: TEXT; d: Domain.T): BOOLEAN =
  VAR modify, import: BOOLEAN;
  BEGIN
    Domain.GetRights(d, modify, import);
    IF NOT modify THEN RETURN FALSE END;
    LOCK mutex DO RETURN Remove(name, d) END;
  END Withdraw;

PROCEDURE WithdrawAll (d: Domain.T) =
  BEGIN
    LOCK mutex DO EVAL Remove(NIL, d) END;
  END WithdrawAll;

(* Removes d's entries called name, or all when that is NIL; whether there were any. The mutex is held. *)
PROCEDURE Remove (name: TEXT; d: Domain.T): BOOLEAN =
  VAR e := entries; before: Entry := NIL; any := FALSE;
  BEGIN
    WHILE e # NIL DO
      IF Domain.Equal(e.domain, d) AND (name = NIL OR Text.Equal(e.name, name)) THEN
        any := TRUE;
        IF before = NIL THEN entries := e.next ELSE before.next := e.next END;
      ELSE
        before := e;
      END;
      e := e.next;
    END;
    RETURN any;
  END Remove;

PROCEDURE SetNanny (n: Nanny) =
  BEGIN
    LOCK mutex DO nanny := n END;
  END SetNanny;

PROCEDURE Everyone (): Authorizer =
  BEGIN
    RETURN everyone;
  END Everyone;

PROCEDURE HandOut (<*UNUSED*> self: Open; <*UNUSED*> importer: Domain.T; <*UNUSED*> name: TEXT;
                   <*UNUSED*> version: Version; exported: Domain.T): Domain.T =
  BEGIN
    RETURN exported;
  END HandOut;

PROCEDURE Deny (<*UNUSED*> self: Authorizer; <*UNUSED*> importer: Domain.T; <*UNUSED*> name: TEXT;
                <*UNUSED*> version: Version; <*UNUSED*> exported: Domain.T): Domain.T =
  BEGIN
    RETURN NIL;
  END Deny;

BEGIN
END NameServer.
