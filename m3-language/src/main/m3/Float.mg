(* SPDX-License-Identifier: MIT *)
GENERIC MODULE Float(R, Rep);

(* Rep says how R.T is represented. *)

IMPORT Fmt, Text, Word;

PROCEDURE Exponent (x: T): INTEGER =
  BEGIN
    RETURN Word.Extract(Rep.Bits(x), Rep.FractionBits, Rep.ExponentBits);
  END Exponent;

PROCEDURE Fraction (x: T): Word.T =
  BEGIN
    RETURN Word.Extract(Rep.Bits(x), 0, Rep.FractionBits);
  END Fraction;

PROCEDURE Bias (): INTEGER =
  BEGIN
    RETURN Word.LeftShift(1, Rep.ExponentBits - 1) - 1;
  END Bias;

PROCEDURE Scalb (x: T; n: INTEGER): T =
  BEGIN
    RETURN Rep.Scaled(x, n);
  END Scalb;

PROCEDURE Logb (x: T): T =
  BEGIN
    CASE Class(x) OF
    | IEEEClass.SignalingNaN, IEEEClass.QuietNaN => RETURN x;
    | IEEEClass.Infinity => RETURN ABS(x);
    | IEEEClass.Zero => RETURN -FLOAT(1, T) / ABS(x);
    | IEEEClass.Denormal => RETURN FLOAT(1 - Bias(), T);
    | IEEEClass.Normal => RETURN FLOAT(Exponent(x) - Bias(), T);
    END;
  END Logb;

PROCEDURE ILogb (x: T): INTEGER =
  VAR n := -Bias(); fraction: Word.T;
  BEGIN
    CASE Class(x) OF
    | IEEEClass.SignalingNaN, IEEEClass.QuietNaN => RETURN 0;
    | IEEEClass.Infinity => RETURN LAST(INTEGER);
    | IEEEClass.Zero => RETURN FIRST(INTEGER);
    | IEEEClass.Normal => RETURN Exponent(x) - Bias();
    | IEEEClass.Denormal =>
      fraction := Fraction(x);
      WHILE Word.Extract(fraction, Rep.FractionBits - 1, 1) = 0 DO
        fraction := Word.LeftShift(fraction, 1);
        DEC(n);
      END;
      RETURN n;
    END;
  END ILogb;

PROCEDURE NextAfter (x, y: T): T =
  BEGIN
    RETURN Rep.Next(x, y);
  END NextAfter;

PROCEDURE CopySign (x, y: T): T =
  CONST At = Rep.FractionBits + Rep.ExponentBits;
  BEGIN
    RETURN Rep.OfBits(Word.Insert(Rep.Bits(x), Sign(y), At, 1));
  END CopySign;

PROCEDURE Finite (x: T): BOOLEAN =
  BEGIN
    RETURN Exponent(x) # 2 * Bias() + 1;
  END Finite;

PROCEDURE IsNaN (x: T): BOOLEAN =
  BEGIN
    RETURN x # x;
  END IsNaN;

PROCEDURE Sign (x: T): [0 .. 1] =
  BEGIN
    RETURN Word.Extract(Rep.Bits(x), Rep.FractionBits + Rep.ExponentBits, 1);
  END Sign;

PROCEDURE Differs (x, y: T): BOOLEAN =
  BEGIN
    RETURN x < y OR y < x;
  END Differs;

PROCEDURE Unordered (x, y: T): BOOLEAN =
  BEGIN
    RETURN NOT (x <= y OR y <= x);
  END Unordered;

PROCEDURE Sqrt (x: T): T =
  BEGIN
    RETURN Rep.Root(x);
  END Sqrt;

PROCEDURE Class (x: T): IEEEClass =
  BEGIN
    IF NOT Finite(x) THEN
      IF Fraction(x) = 0 THEN RETURN IEEEClass.Infinity END;
      IF Word.Extract(Fraction(x), Rep.FractionBits - 1, 1) = 1 THEN RETURN IEEEClass.QuietNaN END;
      RETURN IEEEClass.SignalingNaN;
    END;
    IF Exponent(x) # 0 THEN RETURN IEEEClass.Normal END;
    IF Fraction(x) # 0 THEN RETURN IEEEClass.Denormal END;
    RETURN IEEEClass.Zero;
  END Class;

PROCEDURE FromDecimal (sign: [0 .. 1]; READONLY digits: ARRAY OF [0 .. 9]; exp: INTEGER): T =
  VAR t := ""; x: T;
  BEGIN
    FOR i := 0 TO LAST(digits) DO t := t & Fmt.Int(digits[i]) END;
    EVAL Rep.OfText(t & "e" & Fmt.Int(exp - LAST(digits)), x);
    IF sign = 1 THEN RETURN -x ELSE RETURN x END;
  END FromDecimal;

PROCEDURE ToDecimal (x: T): DecimalApprox =
  VAR d: DecimalApprox; t: TEXT; at := 0; c: CHAR; exp := 0;
  BEGIN
    d.class := Class(x);
    d.sign := Sign(x);
    d.len := 1;
    IF d.class # IEEEClass.Normal AND d.class # IEEEClass.Denormal THEN RETURN d END;
    t := Rep.Digits(x);
    d.errorSign := Rep.Error(x, t);
    d.digits[0] := ORD(Text.GetChar(t, 0)) - ORD('0');
    at := 2;
    WHILE Text.GetChar(t, 1) = '.' AND Text.GetChar(t, at) # 'e' DO
      d.digits[d.len] := ORD(Text.GetChar(t, at)) - ORD('0');
      INC(d.len);
      INC(at);
    END;
    FOR i := Text.FindChar(t, 'e') + 1 TO Text.Length(t) - 1 DO
      c := Text.GetChar(t, i);
      IF c # '-' THEN exp := 10 * exp + ORD(c) - ORD('0') END;
    END;
    IF Text.FindChar(t, '-') >= 0 THEN d.exp := -exp ELSE d.exp := exp END;
    RETURN d;
  END ToDecimal;

BEGIN
END Float.
