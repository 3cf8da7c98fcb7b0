(* SPDX-License-Identifier: MIT *)
MODULE Pathname;

IMPORT Text, TextSeq;

PROCEDURE Valid (pn: T): BOOLEAN =
  BEGIN
    RETURN pn # NIL AND Text.FindChar(pn, '\000') < 0;
  END Valid;

PROCEDURE Decompose (pn: T): Arcs RAISES {Invalid} =
  VAR arcs := NEW(TextSeq.T).init(); from, to := 0;
  BEGIN
    IF NOT Valid(pn) THEN RAISE Invalid END;
    IF Absolute(pn) THEN
      arcs.addhi("/");
      from := 1;
    ELSE
      arcs.addhi(NIL);
    END;
    IF from = Text.Length(pn) THEN RETURN arcs END;
    REPEAT
      to := Text.FindChar(pn, '/', from);
      IF to < 0 THEN to := Text.Length(pn) END;
      arcs.addhi(Text.Sub(pn, from, to - from));
      from := to + 1;
    UNTIL to = Text.Length(pn);
    RETURN arcs;
  END Decompose;

PROCEDURE Compose (a: Arcs): T RAISES {Invalid} =
  VAR pn := "";
  BEGIN
    IF a = NIL OR a.size() = 0 THEN RAISE Invalid END;
    IF a.getlo() # NIL THEN
      IF NOT Text.Equal(a.getlo(), "/") THEN RAISE Invalid END;
      pn := "/";
    END;
    FOR i := 1 TO a.size() - 1 DO
      WITH arc = a.get(i) DO
        IF NOT Valid(arc) OR Text.FindChar(arc, '/') >= 0 THEN RAISE Invalid END;
        IF i > 1 THEN pn := pn & "/" END;
        pn := pn & arc;
      END;
    END;
    RETURN pn;
  END Compose;

PROCEDURE Absolute (pn: T): BOOLEAN =
  BEGIN
    RETURN NOT Text.Empty(pn) AND Text.GetChar(pn, 0) = '/';
  END Absolute;

(* Where the last arc name begins. *)
PROCEDURE Start (pn: T): CARDINAL =
  BEGIN
    RETURN Text.FindCharR(pn, '/') + 1;
  END Start;

(* Where the '.' before the extension is, or the length. *)
PROCEDURE Dot (pn: T): CARDINAL =
  VAR dot := Text.FindCharR(pn, '.');
  BEGIN
    IF dot < Start(pn) OR dot = Text.Length(pn) - 1 THEN RETURN Text.Length(pn) ELSE RETURN dot END;
  END Dot;

PROCEDURE Prefix (pn: T): T =
  VAR start := Start(pn);
  BEGIN
    IF start <= 1 THEN RETURN Text.Sub(pn, 0, start) ELSE RETURN Text.Sub(pn, 0, start - 1) END;
  END Prefix;

PROCEDURE Last (pn: T): T =
  BEGIN
    RETURN Text.Sub(pn, Start(pn));
  END Last;

PROCEDURE Base (pn: T): T =
  BEGIN
    RETURN Text.Sub(pn, 0, Dot(pn));
  END Base;

PROCEDURE Join (pn, base: T; ext: TEXT := NIL): T =
  VAR name := base;
  BEGIN
    IF ext # NIL THEN name := name & "." & ext END;
    IF pn = NIL THEN RETURN name END;
    <*ASSERT NOT Absolute(base) WITH "an absolute pathname within another"*>
    IF Text.Empty(pn) OR Start(pn) = Text.Length(pn) THEN RETURN pn & name END;
    RETURN pn & "/" & name;
  END Join;

PROCEDURE LastBase (pn: T): T =
  BEGIN
    <*ASSERT Start(pn) < Text.Length(pn) WITH "the pathname has no arc name"*>
    RETURN Last(Base(pn));
  END LastBase;

PROCEDURE LastExt (pn: T): TEXT =
  BEGIN
    RETURN Text.Sub(pn, Dot(pn) + 1);
  END LastExt;

PROCEDURE ReplaceExt (pn: T; ext: TEXT): T =
  BEGIN
    <*ASSERT ext # NIL*>
    IF Start(pn) = Text.Length(pn) THEN RETURN pn END;
    RETURN Base(pn) & "." & ext;
  END ReplaceExt;

BEGIN
  Parent := "..";
  Current := ".";
END Pathname.
