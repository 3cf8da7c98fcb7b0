(* SPDX-License-Identifier: MIT *)
MODULE Store;

IMPORT Auth, Dispatcher, Store, Text;

TYPE Entry = REF RECORD name: TEXT; value: INTEGER; next: Entry END;

VAR entries: Entry := NIL;

PROCEDURE Find (name: TEXT): Entry =
  VAR e := entries;
  BEGIN
    WHILE e # NIL AND NOT Text.Equal(e.name, name) DO e := e.next END;
    RETURN e;
  END Find;

PROCEDURE Put (name: TEXT; value: INTEGER) =
  VAR e := Find(name);
  BEGIN
    IF e = NIL THEN
      e := NEW(Entry, name := name, next := entries);
      entries := e;
    END;
    e.value := value;
  END Put;

PROCEDURE Get (name: TEXT): INTEGER =
  VAR e := Find(name);
  BEGIN
    IF e = NIL THEN RETURN 0 ELSE RETURN e.value END;
  END Get;

<*FATAL Dispatcher.Error*>
BEGIN
  Dispatcher.InstallAuthorizerForInterface(Auth.AuthAlways(), INTERFACE_UNIT(Store), THIS_MODULE());
END Store.
