(* SPDX-License-Identifier: MIT *)
MODULE Convert;

IMPORT Fmt, LongRealRep, RealRep, Text, Word;

PROCEDURE Put (VAR buf: Buffer; t: TEXT): INTEGER RAISES {Failed} =
  BEGIN
    IF Text.Length(t) > NUMBER(buf) THEN RAISE Failed END;
    Text.SetChars(buf, t);
    RETURN Text.Length(t);
  END Put;

PROCEDURE Prefix (prefix: BOOLEAN; base: Base): TEXT =
  BEGIN
    IF prefix THEN RETURN Fmt.Int(base) & "_" ELSE RETURN "" END;
  END Prefix;

PROCEDURE FromInt (VAR buf: Buffer; value: INTEGER; base: Base := 10; prefix: BOOLEAN := FALSE): INTEGER RAISES {Failed} =
  BEGIN
    IF value < 0 THEN RETURN Put(buf, "-" & Prefix(prefix, base) & Text.Sub(Fmt.Int(value, base), 1)) END;
    RETURN Put(buf, Prefix(prefix, base) & Fmt.Int(value, base));
  END FromInt;

PROCEDURE FromUnsigned (VAR buf: Buffer; value: INTEGER; base: Base := 10; prefix: BOOLEAN := FALSE): INTEGER
  RAISES {Failed} =
  BEGIN
    RETURN Put(buf, Prefix(prefix, base) & Fmt.Unsigned(value, base));
  END FromUnsigned;

(* fixed and scientific are the number in the two styles of Fmt; letter is put for the exponent's "e". *)
PROCEDURE PutFloat (VAR buf: Buffer; fixed, scientific: TEXT; letter: TEXT; style: Style): INTEGER RAISES {Failed} =
  VAR e := Text.FindChar(scientific, 'e'); digits, exponent := "";
  BEGIN
    IF e >= 0 THEN
      digits := Text.Sub(scientific, 0, e);
      exponent := letter & Text.Sub(scientific, e + 1);
    ELSE
      digits := fixed;
    END;
    IF Text.GetChar(digits, 0) = ' ' THEN digits := Text.Sub(digits, 1) END;
    CASE style OF
    | Style.Flo => RETURN Put(buf, fixed);
    | Style.AltFlo => RETURN Put(buf, Short(fixed, 1));
    | Style.Sci => RETURN Put(buf, digits & exponent);
    | Style.AltSci => RETURN Put(buf, Short(digits, 1) & exponent);
    | Style.Mix =>
      WITH a = Short(fixed, 0), b = Short(digits, 0) & exponent DO
        IF Text.Length(b) < Text.Length(a) THEN RETURN Put(buf, b) ELSE RETURN Put(buf, a) END;
      END;
    END;
  END PutFloat;

(* t without zeros at its end, but with keep digits after the point; without a point that ends it. *)
PROCEDURE Short (t: TEXT; keep: CARDINAL): TEXT =
  VAR point := Text.FindChar(t, '.'); end := Text.Length(t);
  BEGIN
    IF point < 0 THEN RETURN t END;
    WHILE end > point + 1 + keep AND Text.GetChar(t, end - 1) = '0' DO DEC(end) END;
    IF end = point + 1 THEN end := point END;
    RETURN Text.Sub(t, 0, end);
  END Short;

PROCEDURE FromFloat (VAR buf: Buffer; value: REAL; precision: INTEGER := 6; style := Style.Mix): INTEGER RAISES {Failed} =
  BEGIN
    RETURN PutFloat(buf, Fmt.Real(value, Fmt.Style.Fix, precision), Fmt.Real(value, Fmt.Style.Sci, precision), "E", style);
  END FromFloat;

PROCEDURE FromLongFloat (VAR buf: Buffer; value: LONGREAL; precision: INTEGER := 6; style := Style.Mix): INTEGER
  RAISES {Failed} =
  BEGIN
    RETURN PutFloat(buf, Fmt.LongReal(value, Fmt.Style.Fix, precision), Fmt.LongReal(value, Fmt.Style.Sci, precision), "D",
                    style);
  END FromLongFloat;

PROCEDURE FromExtended (VAR buf: Buffer; value: EXTENDED; precision: INTEGER := 6; style := Style.Mix): INTEGER
  RAISES {Failed} =
  BEGIN
    RETURN PutFloat(buf, Fmt.Extended(value, Fmt.Style.Fix, precision), Fmt.Extended(value, Fmt.Style.Sci, precision), "X",
                    style);
  END FromExtended;

PROCEDURE Digit (c: CHAR): [0 .. 16] =
  BEGIN
    CASE c OF
    | '0' .. '9' => RETURN ORD(c) - ORD('0');
    | 'a' .. 'f' => RETURN ORD(c) - ORD('a') + 10;
    | 'A' .. 'F' => RETURN ORD(c) - ORD('A') + 10;
    ELSE RETURN 16;
    END;
  END Digit;

(* The digits of buf from used on, which becomes where they end. *)
PROCEDURE Digits (READONLY buf: Buffer; VAR used: INTEGER; base: Base): Word.T =
  VAR value: Word.T := 0;
  BEGIN
    WHILE used < NUMBER(buf) AND Digit(buf[used]) < base DO
      value := Word.Plus(Word.Times(value, base), Digit(buf[used]));
      INC(used);
    END;
    RETURN value;
  END Digits;

PROCEDURE ToUnsigned (READONLY buf: Buffer; VAR used: INTEGER; base: Base := 10): INTEGER =
  BEGIN
    used := 0;
    RETURN Number(buf, used, base);
  END ToUnsigned;

PROCEDURE Number (READONLY buf: Buffer; VAR used: INTEGER; base: Base): Word.T =
  VAR from := used; end := from; prefix := Digits(buf, end, 10); value: Word.T; at: INTEGER;
  BEGIN
    value := Digits(buf, used, base);
    IF end > from AND end + 1 < NUMBER(buf) AND buf[end] = '_' AND 2 <= prefix AND prefix <= 16 THEN
      at := end + 1;
      IF Digit(buf[at]) < prefix THEN
        value := Digits(buf, at, prefix);
        used := at;
      END;
    END;
    RETURN value;
  END Number;

PROCEDURE ToInt (READONLY buf: Buffer; VAR used: INTEGER; base: Base := 10): INTEGER =
  VAR minus := NUMBER(buf) > 0 AND buf[0] = '-'; value: Word.T; from := 0;
  BEGIN
    IF minus OR NUMBER(buf) > 0 AND buf[0] = '+' THEN from := 1 END;
    used := from;
    value := Number(buf, used, base);
    IF used = from THEN used := 0 END;
    IF minus THEN RETURN Word.Minus(0, value) ELSE RETURN value END;
  END ToInt;

(* The longest number at the beginning of buf. *)
PROCEDURE Float (READONLY buf: Buffer; VAR used: INTEGER): TEXT RAISES {Failed} =
  CONST Markers = SET OF CHAR{'e', 'E', 'd', 'D', 'x', 'X'};
  VAR at := 0; digits := 0; from: INTEGER;
  BEGIN
    IF at < NUMBER(buf) AND (buf[at] = '-' OR buf[at] = '+') THEN INC(at) END;
    from := at;
    EVAL Digits(buf, at, 10);
    digits := at - from;
    IF at < NUMBER(buf) AND buf[at] = '.' THEN
      INC(at);
      from := at;
      EVAL Digits(buf, at, 10);
      INC(digits, at - from);
    END;
    IF digits = 0 THEN used := 0; RAISE Failed END;
    used := at;
    IF at < NUMBER(buf) AND buf[at] IN Markers THEN
      INC(at);
      IF at < NUMBER(buf) AND (buf[at] = '-' OR buf[at] = '+') THEN INC(at) END;
      from := at;
      EVAL Digits(buf, at, 10);
      IF at > from THEN used := at END;
    END;
    RETURN Text.FromChars(SUBARRAY(buf, 0, used));
  END Float;

PROCEDURE ToFloat (READONLY buf: Buffer; VAR used: INTEGER): REAL RAISES {Failed} =
  VAR x: REAL;
  BEGIN
    EVAL RealRep.OfText(Float(buf, used), x);
    RETURN x;
  END ToFloat;

PROCEDURE ToLongFloat (READONLY buf: Buffer; VAR used: INTEGER): LONGREAL RAISES {Failed} =
  VAR x: LONGREAL;
  BEGIN
    EVAL LongRealRep.OfText(Float(buf, used), x);
    RETURN x;
  END ToLongFloat;

PROCEDURE ToExtended (READONLY buf: Buffer; VAR used: INTEGER): EXTENDED RAISES {Failed} =
  BEGIN
    RETURN FLOAT(ToLongFloat(buf, used), EXTENDED);
  END ToExtended;

BEGIN
END Convert.
