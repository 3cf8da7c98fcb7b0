(* SPDX-License-Identifier: MIT *)
MODULE TextExtras;

IMPORT ASCII, Text, Word;

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

PROCEDURE CIHash (t: T): INTEGER =
  CONST Factor = 31;
  VAR hash: Word.T := 0;
  BEGIN
    FOR i := 0 TO Text.Length(t) - 1 DO
      hash := Word.Plus(Word.Times(hash, Factor), ORD(ASCII.Upper[Text.GetChar(t, i)]));
    END;
    RETURN hash;
  END CIHash;

PROCEDURE Check (t: T; index: CARDINAL) =
  BEGIN
    <*ASSERT index <= Text.Length(t) WITH "the index is past the end of the text"*>
  END Check;

PROCEDURE FindChar (t: T; ch: CHAR; VAR index: CARDINAL): BOOLEAN =
  VAR at := Text.FindChar(t, ch, index);
  BEGIN
    Check(t, index);
    IF at < 0 THEN index := Text.Length(t) ELSE index := at END;
    RETURN at >= 0;
  END FindChar;

PROCEDURE FindSub (t, sub: T; VAR index: CARDINAL): BOOLEAN =
  VAR at := Text.FindText(t, sub, index);
  BEGIN
    Check(t, index);
    IF at < 0 THEN index := Text.Length(t) ELSE index := at END;
    RETURN at >= 0;
  END FindSub;

PROCEDURE FindCharSet (t: T; READONLY charSet: ASCII.Set; VAR index: CARDINAL): BOOLEAN =
  BEGIN
    Check(t, index);
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
  VAR texts := ARRAY [0 .. 4] OF TEXT{t1, t2, t3, t4, t5}; n := 5;
  BEGIN
    WHILE n > 0 AND texts[n - 1] = NIL DO DEC(n) END;
    RETURN JoinN(SUBARRAY(texts, 0, n));
  END Join;

PROCEDURE JoinN (READONLY texts: ARRAY OF TEXT): T =
  VAR t := "" & texts[0];
  BEGIN
    FOR i := 1 TO LAST(texts) DO t := t & texts[i] END;
    RETURN t;
  END JoinN;

BEGIN
END TextExtras.
