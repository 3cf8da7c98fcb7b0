(* SPDX-License-Identifier: MIT *)
MODULE TextExtras;

IMPORT ASCII, Text;

PROCEDURE Compare (t, u: T): INTEGER =
  BEGIN
    RETURN Text.Compare(t, u);
  END Compare;

PROCEDURE CICompare (t, u: T): INTEGER =
  BEGIN
    FOR i := 0 TO MIN(Text.Length(t), Text.Length(u)) - 1 DO
      WITH d = ORD(ASCII.Upper[Text.GetChar(t, i)]) - ORD(ASCII.Upper[Text.GetChar(u, i)]) DO
        IF d # 0 THEN RETURN d END;
      END;
    END;
    RETURN Text.Length(t) - Text.Length(u);
  END CICompare;

PROCEDURE CIEqual (t, u: T): BOOLEAN =
  BEGIN
    RETURN Text.Length(t) = Text.Length(u) AND CICompare(t, u) = 0;
  END CIEqual;

PROCEDURE FindChar (t: T; ch: CHAR; VAR index: CARDINAL): BOOLEAN =
  VAR at := Text.FindChar(t, ch, index);
  BEGIN
    IF at < 0 THEN index := Text.Length(t) ELSE index := at END;
    RETURN at >= 0;
  END FindChar;

PROCEDURE FindSub (t, sub: T; VAR index: CARDINAL): BOOLEAN =
  VAR at := Text.FindText(t, sub, index);
  BEGIN
    IF at < 0 THEN index := Text.Length(t) ELSE index := at END;
    RETURN at >= 0;
  END FindSub;

PROCEDURE FindCharSet (t: T; READONLY charSet: SET OF CHAR; VAR index: CARDINAL): BOOLEAN =
  BEGIN
    FOR i := index TO Text.Length(t) - 1 DO
      IF Text.GetChar(t, i) IN charSet THEN
        index := i;
        RETURN TRUE;
      END;
    END;
    index := Text.Length(t);
    RETURN FALSE;
  END FindCharSet;

PROCEDURE Extract (t: T; fx, tx: CARDINAL): T =
  BEGIN
    RETURN Text.Sub(t, fx, MAX(0, tx - fx));
  END Extract;

PROCEDURE Join (t1, t2, t3, t4, t5: T := NIL): T =
  BEGIN
    RETURN JoinN(ARRAY OF TEXT{t1, t2, t3, t4, t5});
  END Join;

PROCEDURE JoinN (READONLY texts: ARRAY OF TEXT): T =
  VAR t := "";
  BEGIN
    FOR i := 0 TO LAST(texts) DO
      IF texts[i] # NIL THEN t := t & texts[i] END;
    END;
    RETURN t;
  END JoinN;

BEGIN
END TextExtras.
