(* SPDX-License-Identifier: MIT *)
MODULE TextConv;

IMPORT Fmt, Text, TextWr, Thread, Wr;

<*FATAL Wr.Failure, Thread.Alerted*>

CONST
  Names   = "\\\"'ntrf";
  Meaning = ARRAY [0 .. 6] OF CHAR{'\\', '\"', '\'', '\n', '\t', '\r', '\f'};

PROCEDURE Encode (t: TEXT; quoted: BOOLEAN := TRUE): TEXT =
  VAR wr := TextWr.New();
  BEGIN
    IF quoted THEN Wr.PutChar(wr, '"') END;
    FOR i := 0 TO Text.Length(t) - 1 DO PutEncoded(wr, Text.GetChar(t, i)) END;
    IF quoted THEN Wr.PutChar(wr, '"') END;
    RETURN TextWr.ToText(wr);
  END Encode;

PROCEDURE PutEncoded (wr: Wr.T; c: CHAR) =
  BEGIN
    FOR i := 0 TO LAST(Meaning) DO
      IF c = Meaning[i] AND c # '\'' THEN
        Wr.PutChar(wr, '\\');
        Wr.PutChar(wr, Text.GetChar(Names, i));
        RETURN;
      END;
    END;
    IF c < ' ' OR c > '~' THEN
      Wr.PutText(wr, "\\" & Fmt.Pad(Fmt.Int(ORD(c), 8), 3, '0'));
    ELSE
      Wr.PutChar(wr, c);
    END;
  END PutEncoded;

PROCEDURE Decode (t: TEXT; quoted: BOOLEAN := TRUE): TEXT RAISES {Fail} =
  VAR wr := TextWr.New(); at := 0; end := Text.Length(t);
  BEGIN
    IF quoted THEN
      IF end < 2 OR Text.GetChar(t, 0) # '"' OR Text.GetChar(t, end - 1) # '"' THEN RAISE Fail END;
      INC(at);
      DEC(end);
    END;
    WHILE at < end DO
      IF Text.GetChar(t, at) = '\\' THEN
        Wr.PutChar(wr, Escape(t, at, end));
      ELSE
        Wr.PutChar(wr, Text.GetChar(t, at));
        INC(at);
      END;
    END;
    RETURN TextWr.ToText(wr);
  END Decode;

(* The character whose escape begins at at, which becomes where it ends. *)
PROCEDURE Escape (t: TEXT; VAR at: INTEGER; end: INTEGER): CHAR RAISES {Fail} =
  VAR which, code := 0;
  BEGIN
    IF at + 1 >= end THEN RAISE Fail END;
    which := Text.FindChar(Names, Text.GetChar(t, at + 1));
    IF which >= 0 THEN
      INC(at, 2);
      RETURN Meaning[which];
    END;
    IF at + 4 > end THEN RAISE Fail END;
    FOR i := at + 1 TO at + 3 DO
      WITH c = Text.GetChar(t, i) DO
        IF c < '0' OR c > '7' THEN RAISE Fail END;
        code := 8 * code + ORD(c) - ORD('0');
      END;
    END;
    IF code > ORD(LAST(CHAR)) THEN RAISE Fail END;
    INC(at, 4);
    RETURN VAL(code, CHAR);
  END Escape;

PROCEDURE Explode (t: TEXT; VAR array: ARRAY OF TEXT; READONLY sep := Blanks): CARDINAL =
  VAR n, from: CARDINAL := 0;
  BEGIN
    IF NUMBER(array) = 0 THEN RETURN 0 END;
    FOR i := 0 TO Text.Length(t) - 1 DO
      IF n < LAST(array) AND Text.GetChar(t, i) IN sep THEN
        array[n] := Text.Sub(t, from, i - from);
        INC(n);
        from := i + 1;
      END;
    END;
    array[n] := Text.Sub(t, from);
    RETURN n + 1;
  END Explode;

PROCEDURE ExplodedSize (t: TEXT; READONLY sep := Blanks): CARDINAL =
  VAR n: CARDINAL := 1;
  BEGIN
    FOR i := 0 TO Text.Length(t) - 1 DO
      IF Text.GetChar(t, i) IN sep THEN INC(n) END;
    END;
    RETURN n;
  END ExplodedSize;

PROCEDURE Implode (READONLY array: ARRAY OF TEXT; sep: CHAR := ' '): TEXT =
  VAR t := "";
  BEGIN
    FOR i := 0 TO LAST(array) DO
      IF i > 0 THEN t := t & Text.FromChar(sep) END;
      t := t & array[i];
    END;
    RETURN t;
  END Implode;

BEGIN
END TextConv.
