(* SPDX-License-Identifier: MIT *)
MODULE TextConv;

IMPORT Text, TextWr, Thread, Wr;

<*FATAL Wr.Failure, Thread.Alerted*>

CONST
  Quote   = '"';
  Special = CharSet{Escape} + Quotes + NonPrinting;
  Names   = "ntrf";
  Named   = ARRAY [0 .. 3] OF CHAR{'\n', '\t', '\r', '\f'};
  Octal   = CharSet{'0' .. '7'};

PROCEDURE Chars (t: TEXT): REF ARRAY OF CHAR =
  VAR chars := NEW(REF ARRAY OF CHAR, Text.Length(t));
  BEGIN
    Text.SetChars(chars^, t);
    RETURN chars;
  END Chars;

PROCEDURE Encode (textIn: TEXT; quoted: BOOLEAN := TRUE): TEXT =
  VAR wr := TextWr.New(); out: ARRAY [0 .. 3] OF CHAR;
  BEGIN
    IF quoted THEN Wr.PutChar(wr, Quote) END;
    FOR i := 0 TO Text.Length(textIn) - 1 DO
      WITH n = EncodeChar(Text.GetChar(textIn, i), out) DO Wr.PutString(wr, SUBARRAY(out, 0, n)) END;
    END;
    IF quoted THEN Wr.PutChar(wr, Quote) END;
    RETURN TextWr.ToText(wr);
  END Encode;

PROCEDURE EncodedCharSize (charIn: CHAR): INTEGER =
  VAR out: ARRAY [0 .. 3] OF CHAR;
  BEGIN
    RETURN EncodeChar(charIn, out);
  END EncodedCharSize;

PROCEDURE EncodeChar (charIn: CHAR; VAR charsOut: ARRAY [0 .. 3] OF CHAR): INTEGER =
  BEGIN
    charsOut[0] := charIn;
    IF NOT charIn IN Special THEN RETURN 1 END;
    charsOut[0] := Escape;
    charsOut[1] := charIn;
    IF NOT charIn IN NonPrinting THEN RETURN 2 END;
    FOR i := 0 TO LAST(Named) DO
      IF charIn = Named[i] THEN
        charsOut[1] := Text.GetChar(Names, i);
        RETURN 2;
      END;
    END;
    charsOut[1] := OctalDigit(ORD(charIn) DIV 64);
    charsOut[2] := OctalDigit(ORD(charIn) DIV 8);
    charsOut[3] := OctalDigit(ORD(charIn));
    RETURN 4;
  END EncodeChar;

PROCEDURE OctalDigit (n: CARDINAL): CHAR =
  BEGIN
    RETURN VAL(ORD('0') + n MOD 8, CHAR);
  END OctalDigit;

PROCEDURE EncodedCharsSize (READONLY charsIn: ARRAY OF CHAR): INTEGER =
  VAR size := 0;
  BEGIN
    FOR i := 0 TO LAST(charsIn) DO INC(size, EncodedCharSize(charsIn[i])) END;
    RETURN size;
  END EncodedCharsSize;

PROCEDURE EncodeChars (READONLY charsIn: ARRAY OF CHAR; VAR charsOut: ARRAY OF CHAR): INTEGER =
  VAR size := 0; out: ARRAY [0 .. 3] OF CHAR;
  BEGIN
    FOR i := 0 TO LAST(charsIn) DO
      WITH n = EncodeChar(charsIn[i], out) DO
        SUBARRAY(charsOut, size, n) := SUBARRAY(out, 0, n);
        INC(size, n);
      END;
    END;
    RETURN size;
  END EncodeChars;

PROCEDURE Decode (textIn: TEXT; quoted: BOOLEAN := TRUE): TEXT RAISES {Fail} =
  VAR chars := Chars(textIn); from := 0; size := NUMBER(chars^);
  BEGIN
    IF quoted THEN
      IF size < 2 OR chars[0] # Quote OR chars[size - 1] # Quote THEN RAISE Fail END;
      from := 1;
      DEC(size, 2);
    END;
    WITH in = SUBARRAY(chars^, from, size), n = DecodeChars(in, in) DO RETURN Text.FromChars(SUBARRAY(in, 0, n)) END;
  END Decode;

PROCEDURE DecodeChar (READONLY charsIn: ARRAY [0 .. 3] OF CHAR; availIn: INTEGER; VAR charOut: CHAR): INTEGER
  RAISES {Fail} =
  VAR named: INTEGER;
  BEGIN
    IF availIn < 1 THEN RAISE Fail END;
    charOut := charsIn[0];
    IF charOut # Escape THEN RETURN 1 END;
    IF availIn < 2 THEN RAISE Fail END;
    CASE charsIn[1] OF
    | '0', '1' =>
      IF availIn < 4 OR NOT charsIn[2] IN Octal OR NOT charsIn[3] IN Octal THEN RAISE Fail END;
      charOut := VAL(64 * Digit(charsIn[1]) + 8 * Digit(charsIn[2]) + Digit(charsIn[3]), CHAR);
      RETURN 4;
    ELSE
      named := Text.FindChar(Names, charsIn[1]);
      IF named < 0 THEN charOut := charsIn[1] ELSE charOut := Named[named] END;
      RETURN 2;
    END;
  END DecodeChar;

PROCEDURE Digit (c: CHAR): INTEGER =
  BEGIN
    RETURN ORD(c) - ORD('0');
  END Digit;

PROCEDURE DecodedCharsSize (READONLY charsIn: ARRAY OF CHAR): INTEGER RAISES {Fail} =
  VAR out := NEW(REF ARRAY OF CHAR, NUMBER(charsIn));
  BEGIN
    RETURN DecodeChars(charsIn, out^);
  END DecodedCharsSize;

(* The two may be one array: no character is put before it was read. *)
PROCEDURE DecodeChars (READONLY charsIn: ARRAY OF CHAR; VAR charsOut: ARRAY OF CHAR): INTEGER RAISES {Fail} =
  VAR at, size := 0; in: ARRAY [0 .. 3] OF CHAR;
  BEGIN
    WHILE at < NUMBER(charsIn) DO
      WITH n = MIN(NUMBER(in), NUMBER(charsIn) - at) DO
        SUBARRAY(in, 0, n) := SUBARRAY(charsIn, at, n);
        INC(at, DecodeChar(in, n, charsOut[size]));
        INC(size);
      END;
    END;
    RETURN size;
  END DecodeChars;

PROCEDURE Explode (text: TEXT; VAR array: ARRAY OF TEXT; READONLY sep: SET OF CHAR) =
  VAR n, from: CARDINAL := 0;
  BEGIN
    FOR i := 0 TO Text.Length(text) - 1 DO
      IF n < LAST(array) AND Text.GetChar(text, i) IN sep THEN
        array[n] := Text.Sub(text, from, i - from);
        INC(n);
        from := i + 1;
      END;
    END;
    array[n] := Text.Sub(text, from);
  END Explode;

PROCEDURE ExplodedSize (text: TEXT; READONLY sep: SET OF CHAR): INTEGER =
  VAR n := 1;
  BEGIN
    FOR i := 0 TO Text.Length(text) - 1 DO
      IF Text.GetChar(text, i) IN sep THEN INC(n) END;
    END;
    RETURN n;
  END ExplodedSize;

PROCEDURE Implode (READONLY array: ARRAY OF TEXT; sep: CHAR): TEXT =
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
