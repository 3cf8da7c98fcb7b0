(* SPDX-License-Identifier: MIT *)
MODULE RoundTripTest EXPORTS Main;

(* Fmt writes the shortest decimal number that Scan reads as the same REAL, LONGREAL or EXTENDED. *)

IMPORT Expect, FloatMode, Fmt, Lex, LongFloat, LongReal, Random, Real, RealFloat, Scan, Text;
<*FATAL Lex.Error, FloatMode.Trap*>

CONST Tries = 5000;

(* How many digits the number "t" is written with, without noughts at either end. *)
PROCEDURE Digits (t: TEXT): CARDINAL =
  VAR digits := 0; noughts := 0;
  BEGIN
    FOR i := 0 TO Text.Length(t) - 1 DO
      CASE Text.GetChar(t, i) OF
      | 'e' => RETURN digits;
      | '0' => IF digits > 0 THEN INC(noughts) END;
      | '1' .. '9' => INC(digits, noughts + 1); noughts := 0;
      ELSE
      END;
    END;
    RETURN digits;
  END Digits;

(* TRUE if "x" is read as it was written, and not with a digit less. *)
PROCEDURE Long (x: LONGREAL): BOOLEAN =
  VAR t := Fmt.LongReal(x); digits := Digits(t);
  BEGIN
    IF Scan.LongReal(t) # x OR Scan.Extended(Fmt.Extended(FLOAT(x, EXTENDED))) # FLOAT(x, EXTENDED) THEN RETURN FALSE END;
    RETURN digits < 2 OR ABS(x) = LongReal.MaxFinite OR Scan.LongReal(Fmt.LongReal(x, Fmt.Style.Sci, digits - 2)) # x;
  END Long;

PROCEDURE Short (x: REAL): BOOLEAN =
  VAR t := Fmt.Real(x); digits := Digits(t);
  BEGIN
    IF Scan.Real(t) # x THEN RETURN FALSE END;
    RETURN digits < 2 OR ABS(x) = Real.MaxFinite OR Scan.Real(Fmt.Real(x, Fmt.Style.Sci, digits - 2)) # x;
  END Short;

PROCEDURE Check (x: LONGREAL) =
  BEGIN
    IF NOT Long(x) THEN Expect.Text("LONGREAL", Fmt.LongReal(x), "the shortest") ELSE INC(right) END;
  END Check;

VAR
  r     := NEW(Random.Default).init(fixed := TRUE);
  right := 0;
  ten   := 1.0d0;
  short : REAL;
BEGIN
  FOR e := -1074 TO 1023 DO Check(LongFloat.Scalb(1.0d0, e)) END;
  Expect.Int("powers of two", right, 2098);
  FOR e := 0 TO 308 DO Check(ten); Check(1.0d0 / ten); ten := 10.0d0 * ten END;
  Expect.Int("powers of ten, nearly", right, 2098 + 618);
  FOR i := 1 TO Tries DO
    Check(LongFloat.Scalb(FLOAT(r.integer(-16_1FFFFFFFFFFFFF, 16_1FFFFFFFFFFFFF), LONGREAL), r.integer(-1126, 970)));
  END;
  Expect.Int("of all sizes", right, 2098 + 618 + Tries);
  Check(LongReal.MaxFinite);
  Check(LongReal.MinPos);
  Expect.True("minus nought", 1.0d0 / Scan.LongReal(Fmt.LongReal(-0.0d0)) < 0.0d0);

  right := 0;
  FOR e := -149 TO 127 DO IF Short(RealFloat.Scalb(1.0, e)) THEN INC(right) END END;
  FOR i := 1 TO Tries DO
    short := RealFloat.Scalb(FLOAT(r.integer(-16_FFFFFF, 16_FFFFFF)), r.integer(-172, 103));
    IF Short(short) THEN INC(right) ELSE Expect.Text("REAL", Fmt.Real(short), "the shortest") END;
  END;
  Expect.Int("REAL", right, 277 + Tries);
  Expect.Done();
END RoundTripTest.
