(* SPDX-License-Identifier: MIT *)
MODULE Scan;

IMPORT FloatMode, Lex, Long, Rd, Text, TextRd, Thread, Word;

<*FATAL Rd.Failure, Thread.Alerted*>

(* Checks that only blanks are left. *)
PROCEDURE Finish (rd: Rd.T) RAISES {Lex.Error} =
  BEGIN
    Lex.Skip(rd);
    IF NOT Rd.EOF(rd) THEN RAISE Lex.Error END;
  END Finish;

PROCEDURE Bool (txt: TEXT): BOOLEAN RAISES {Lex.Error} =
  VAR rd := TextRd.New(txt); value := Lex.Bool(rd);
  BEGIN
    Finish(rd);
    RETURN value;
  END Bool;

PROCEDURE Int (txt: TEXT; defaultBase: [2 .. 16] := 10): INTEGER RAISES {Lex.Error, FloatMode.Trap} =
  VAR value: INTEGER; rd: Rd.T;
  BEGIN
    IF defaultBase = 10 AND Plain(txt, value) THEN RETURN value END;
    rd := TextRd.New(txt);
    value := Lex.Int(rd, defaultBase);
    Finish(rd);
    RETURN value;
  END Int;

(* Whether txt is 1 to 18 decimal digits, perhaps with a minus before them, and nothing else, as most are; then sets value. *)
PROCEDURE Plain (txt: TEXT; VAR value: INTEGER): BOOLEAN =
  VAR length := Text.Length(txt); from, n := 0;
  BEGIN
    IF length > 0 AND Text.GetWideChar(txt, 0) = W'-' THEN from := 1 END;
    IF length = from OR length > from + 18 THEN RETURN FALSE END;
    FOR i := from TO length - 1 DO
      WITH c = Text.GetWideChar(txt, i) DO
        IF c < W'0' OR c > W'9' THEN RETURN FALSE END;
        n := 10 * n + ORD(c) - ORD(W'0');
      END;
    END;
    IF from = 1 THEN value := -n ELSE value := n END;
    RETURN TRUE;
  END Plain;

PROCEDURE Unsigned (txt: TEXT; defaultBase: [2 .. 16] := 16): Word.T RAISES {Lex.Error, FloatMode.Trap} =
  VAR rd := TextRd.New(txt); value := Lex.Unsigned(rd, defaultBase);
  BEGIN
    Finish(rd);
    RETURN value;
  END Unsigned;

PROCEDURE LongInt (txt: TEXT; defaultBase: [2 .. 16] := 10): LONGINT RAISES {Lex.Error, FloatMode.Trap} =
  VAR rd := TextRd.New(txt); value := Lex.LongInt(rd, defaultBase);
  BEGIN
    Finish(rd);
    RETURN value;
  END LongInt;

PROCEDURE LongUnsigned (txt: TEXT; defaultBase: [2 .. 16] := 16): Long.T RAISES {Lex.Error, FloatMode.Trap} =
  VAR rd := TextRd.New(txt); value := Lex.LongUnsigned(rd, defaultBase);
  BEGIN
    Finish(rd);
    RETURN value;
  END LongUnsigned;

PROCEDURE Real (txt: TEXT): REAL RAISES {Lex.Error, FloatMode.Trap} =
  VAR rd := TextRd.New(txt); value := Lex.Real(rd);
  BEGIN
    Finish(rd);
    RETURN value;
  END Real;

PROCEDURE LongReal (txt: TEXT): LONGREAL RAISES {Lex.Error, FloatMode.Trap} =
  VAR rd := TextRd.New(txt); value := Lex.LongReal(rd);
  BEGIN
    Finish(rd);
    RETURN value;
  END LongReal;

PROCEDURE Extended (txt: TEXT): EXTENDED RAISES {Lex.Error, FloatMode.Trap} =
  VAR rd := TextRd.New(txt); value := Lex.Extended(rd);
  BEGIN
    Finish(rd);
    RETURN value;
  END Extended;

BEGIN
END Scan.
