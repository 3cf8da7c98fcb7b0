(* SPDX-License-Identifier: MIT *)
MODULE Expect;

IMPORT Fmt, IO, Text AS T;

VAR held := 0;

PROCEDURE Text (what: TEXT; got, want: TEXT) =
  BEGIN
    IF got # NIL AND want # NIL AND T.Equal(got, want) OR got = NIL AND want = NIL THEN
      INC(held);
    ELSE
      IO.Put(Fmt.F("%s: got %s, want %s\n", what, Quoted(got), Quoted(want)));
    END;
  END Text;

PROCEDURE Quoted (t: TEXT): TEXT =
  BEGIN
    IF t = NIL THEN RETURN "NIL" ELSE RETURN "`" & t & "`" END;
  END Quoted;

PROCEDURE Int (what: TEXT; got, want: INTEGER) =
  BEGIN
    Text(what, Fmt.Int(got), Fmt.Int(want));
  END Int;

PROCEDURE True (what: TEXT; got: BOOLEAN) =
  BEGIN
    Text(what, Fmt.Bool(got), "TRUE");
  END True;

PROCEDURE False (what: TEXT; got: BOOLEAN) =
  BEGIN
    Text(what, Fmt.Bool(got), "FALSE");
  END False;

PROCEDURE Done () =
  BEGIN
    IO.Put(Fmt.Int(held) & " expectations held\n");
  END Done;

BEGIN
END Expect.
