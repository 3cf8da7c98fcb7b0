(* SPDX-License-Identifier: MIT *)
MODULE NumberTest EXPORTS Main;

(* Math, Word, Long, Real, LongReal, Extended, RealType, LongrealType, Integer, Boolean, Char, RandomReal, ExtendedFloat. *)

IMPORT Boolean, Char, Expect, Extended AS ER, ExtendedFloat, Fmt, Integer, Long, LongReal, LongrealType, Math, Random, RandomReal, Real,
       RealType, RuntimeError, Word;

PROCEDURE Near (what: TEXT; got, want: LONGREAL) =
  BEGIN
    Expect.True(what, ABS(got - want) <= 1.0d-14 * MAX(1.0d0, ABS(want)));
  END Near;

PROCEDURE Functions () =
  BEGIN
    Near("sqrt", Math.sqrt(2.25d0), 1.5d0);
    Near("cbrt", Math.cbrt(-27.0d0), -3.0d0);
    Near("pow", Math.pow(2.0d0, -3.0d0), 0.125d0);
    Near("hypot", Math.hypot(3.0d0, 4.0d0), 5.0d0);
    Near("exp", Math.exp(1.0d0), Math.E);
    Expect.True("expm1 keeps small values", Math.expm1(1.0d-20) = 1.0d-20);
    Near("log", Math.log(Math.E), 1.0d0);
    Expect.True("log1p keeps small values", Math.log1p(1.0d-20) = 1.0d-20);
    Near("log10", Math.log10(1.0d-5), -5.0d0);
    Near("sin", Math.sin(Math.Pi / 6.0d0), 0.5d0);
    Near("cos", Math.cos(Math.Pi / 3.0d0), 0.5d0);
    Near("tan", Math.tan(Math.Pi / 4.0d0), 1.0d0);
    Near("asin", Math.asin(0.5d0), Math.Pi / 6.0d0);
    Near("acos", Math.acos(0.5d0), Math.Pi / 3.0d0);
    Near("atan", Math.atan(1.0d0), Math.Pi / 4.0d0);
    Near("atan2", Math.atan2(1.0d0, -1.0d0), 0.75d0 * Math.Pi);
    Near("sinh", Math.sinh(1.0d0), (Math.E - 1.0d0 / Math.E) / 2.0d0);
    Near("cosh", Math.cosh(1.0d0), (Math.E + 1.0d0 / Math.E) / 2.0d0);
    Near("asinh", Math.asinh(Math.sinh(1.5d0)), 1.5d0);
    Near("asinh of much", Math.asinh(-1.0d200), -(200.0d0 * Math.log(10.0d0) + Math.log(2.0d0)));
    Expect.True("asinh keeps small values", Math.asinh(-1.0d-20) = -1.0d-20);
    Near("acosh", Math.acosh(Math.cosh(1.5d0)), 1.5d0);
    Near("atanh", Math.atanh(Math.tanh(-0.75d0)), -0.75d0);
    Expect.True("no such", ExtendedFloat.IsNaN(FLOAT(Math.acosh(0.5d0), EXTENDED)) AND ExtendedFloat.IsNaN(FLOAT(Math.atanh(2.0d0), EXTENDED)));
    Near("cabs", Math.cabs(Math.Complex{-3.0d0, 4.0d0}), 5.0d0);
    Near("constants", Math.LogPi * 1.0d2 + Math.SqrtPi + 180.0d0 * Math.Degree, 1.0d2 * Math.log(Math.Pi) + Math.sqrt(Math.Pi) + Math.Pi);
    Near("tanh", Math.tanh(1.0d0), Math.sinh(1.0d0) / Math.cosh(1.0d0));
  END Functions;

(* Values of the special functions from Abramowitz and Stegun's tables and from exact ones. *)
PROCEDURE Special () =
  VAR exp: INTEGER; whole, part: LONGREAL;
  BEGIN
    Near("erf", Math.erf(0.5d0), 0.520499877813046537d0);
    Near("erf of more", Math.erf(2.0d0), 0.995322265018952734d0);
    Near("erf is odd", Math.erf(-1.0d0), -0.842700792949714869d0);
    Near("erfc", Math.erfc(1.0d0), 0.157299207050285131d0);
    Expect.True("erfc of much", ABS(Math.erfc(10.0d0) / 2.08848758376254475d-45 - 1.0d0) < 1.0d-13);
    Near("erfc on the left", Math.erfc(-3.0d0), 1.99997790950300141d0);
    Expect.True("erfc vanishes", Math.erfc(40.0d0) = 0.0d0 AND Math.erf(40.0d0) = 1.0d0);
    Near("gamma of 10", Math.gamma(10.0d0), Math.log(362880.0d0));
    Near("gamma of a half", Math.gamma(0.5d0), 0.5d0 * Math.LogPi);
    Near("gamma of 1 and 2", Math.gamma(1.0d0) + Math.gamma(2.0d0), 0.0d0);
    Near("gamma of 100", Math.gamma(100.0d0), 359.134205369575399d0);
    Expect.Int("its sign", Math.signgam, 1);
    Near("gamma of -1.5", Math.gamma(-1.5d0), Math.log(4.0d0 / 3.0d0 * Math.SqrtPi));
    Expect.Int("positive", Math.signgam, 1);
    Near("gamma of -0.5", Math.gamma(-0.5d0), Math.log(2.0d0 * Math.SqrtPi));
    Expect.Int("negative", Math.signgam, -1);
    Expect.True("gamma of 0 and -3", Math.gamma(0.0d0) > LongReal.MaxFinite AND Math.gamma(-3.0d0) > LongReal.MaxFinite);
    Expect.True("frexp", Math.frexp(-12.0d0, exp) = -0.75d0 AND exp = 4);
    Expect.True("frexp of a denormal", Math.frexp(LongReal.MinPos, exp) = 0.5d0 AND exp = -1073);
    Expect.True("frexp of 0", Math.frexp(0.0d0, exp) = 0.0d0 AND exp = 0);
    part := Math.modf(-2.75d0, whole);
    Expect.True("modf", part = -0.75d0 AND whole = -2.0d0);
    part := Math.modf(1.0d300, whole);
    Expect.True("modf of much", part = 0.0d0 AND whole = 1.0d300);
    Expect.True("fabs and remainder", Math.fabs(-2.0d0) = 2.0d0 AND Math.remainder(7.5d0, 2.0d0) = -0.5d0);
  END Special;

(* Values of the first kind from their integral; those of both kinds fit each other (Abramowitz and Stegun, 9.1.16). *)
PROCEDURE Bessel () =
  TYPE Case = RECORD n: INTEGER; x, j: LONGREAL END;
  CONST Cases = ARRAY OF Case{
    Case{0, 1.0d0, 0.7651976865579666d0}, Case{1, 5.0d0, -0.3275791375914652d0}, Case{10, 10.0d0, 0.2074861066333588d0},
    Case{1, 24.9d0, -0.1348556995314088d0}, Case{0, 30.0d0, -0.0863679835810402d0}, Case{40, 30.0d0, 0.0003612023608895d0},
    Case{50, 100.0d0, -0.0386983397285254d0}, Case{120, 100.0d0, 0.0000114762217958685d0}};
  BEGIN
    FOR i := 0 TO LAST(Cases) DO
      WITH c = Cases[i], j = Math.jn(c.n, c.x), y = Math.yn(c.n, c.x) DO
        Near("bessel " & Fmt.Int(i), j, c.j);
        Near("both kinds " & Fmt.Int(i), (Math.jn(c.n + 1, c.x) * y - j * Math.yn(c.n + 1, c.x)) * Math.Pi * c.x / 2.0d0, 1.0d0);
      END;
    END;
    Near("orders 0 and 1", Math.j0(2.0d0) + 10.0d0 * Math.j1(2.0d0), Math.jn(0, 2.0d0) + 10.0d0 * Math.jn(1, 2.0d0));
    Near("second kind", Math.y0(1.0d0) + Math.y1(1.0d0), 0.0882569642156769d0 - 0.7812128213002887d0);
    Near("negative orders and arguments", Math.jn(-3, 2.0d0) + Math.jn(3, -2.0d0), -2.0d0 * Math.jn(3, 2.0d0));
    Expect.True("at 0", Math.j0(0.0d0) = 1.0d0 AND Math.jn(4, 0.0d0) = 0.0d0 AND Math.y0(0.0d0) < -LongReal.MaxFinite);
    Expect.True("no second kind", ExtendedFloat.IsNaN(FLOAT(Math.yn(2, -1.0d0), EXTENDED)));
  END Bessel;

PROCEDURE Words () =
  VAR far: CARDINAL := LAST(CARDINAL);
  BEGIN
    Expect.Int("rotate left", Word.LeftRotate(FIRST(INTEGER), 1), 1);
    Expect.Int("rotate right", Word.RightRotate(1, 1), FIRST(INTEGER));
    Expect.True("of LONGINT too", Long.LeftRotate(FIRST(LONGINT), 1) = 1L AND Long.RightRotate(1L, 1) = FIRST(LONGINT));
    TRY EVAL Word.Extract(0, far, 2); Expect.True("far out", FALSE) EXCEPT RuntimeError.E => Expect.True("far out", TRUE) END;
    TRY EVAL Long.Insert(0L, 0L, far, far); Expect.True("farther", FALSE) EXCEPT RuntimeError.E => Expect.True("farther", TRUE) END;
  END Words;

PROCEDURE Whole () =
  BEGIN
    Expect.True("ceil", Math.ceil(1.1d0) = 2.0d0 AND Math.ceil(-1.1d0) = -1.0d0);
    Expect.True("floor", Math.floor(1.9d0) = 1.0d0 AND Math.floor(-1.1d0) = -2.0d0);
    Expect.True("rint", Math.rint(2.5d0) = 2.0d0 AND Math.rint(3.5d0) = 4.0d0 AND Math.rint(-0.6d0) = -1.0d0);
    Expect.True("fmod", Math.fmod(7.5d0, 2.0d0) = 1.5d0 AND Math.fmod(-7.5d0, 2.0d0) = -1.5d0);
    Expect.True("drem", Math.drem(7.5d0, 2.0d0) = -0.5d0 AND Math.drem(5.0d0, 2.0d0) = 1.0d0);
    Expect.True("copysign", Math.copysign(3.0d0, -0.0d0) = -3.0d0 AND Math.copysign(-3.0d0, 1.0d0) = 3.0d0);
    Expect.True("ldexp", Math.ldexp(0.75d0, 4) = 12.0d0 AND Math.ldexp(1.0d0, -1) = 0.5d0);
  END Whole;

PROCEDURE Actuals () =
  BEGIN
    Expect.True("REAL equal", RealType.Equal(0.0, -0.0) AND RealType.Hash(0.0) = RealType.Hash(-0.0) AND NOT RealType.Equal(1.0, 2.0));
    Expect.Int("REAL compare", RealType.Compare(1.0, 2.0) * 100 + RealType.Compare(2.0, 2.0) * 10 + RealType.Compare(2.0, 1.0), -99);
    Expect.True("LONGREAL equal", LongrealType.Equal(0.0d0, -0.0d0) AND LongrealType.Hash(0.0d0) = LongrealType.Hash(-0.0d0)
                AND NOT LongrealType.Equal(1.0d0, 1.0d0 + 1.0d-15));
    Expect.Int("LONGREAL compare", LongrealType.Compare(-1.0d0, 0.0d0) * 100 + LongrealType.Compare(1.0d300, 1.0d299), -99);
    Expect.True("by the interfaces of limits", Real.Equal(0.0, -0.0) AND Real.Hash(0.0) = Real.Hash(-0.0) AND Real.Compare(1.0, 2.0) = -1
                AND LongReal.Equal(2.0d0, 2.0d0) AND LongReal.Hash(0.0d0) = LongReal.Hash(-0.0d0) AND LongReal.Compare(2.0d0, 1.0d0) = 1
                AND ER.Equal(2.0x0, 2.0x0) AND ER.Hash(0.0x0) = ER.Hash(-0.0x0) AND ER.Compare(2.0x0, 2.0x0) = 0);
    Expect.Int("INTEGER compare", Integer.Compare(FIRST(INTEGER), LAST(INTEGER)) * 100 + Integer.Compare(3, 3) * 10 + Integer.Compare(3, 2), -99);
    Expect.True("INTEGER", Integer.Equal(4, 4) AND NOT Integer.Equal(4, 5) AND Integer.Hash(4) = 4);
    Expect.Int("BOOLEAN compare", Boolean.Compare(FALSE, TRUE) * 100 + Boolean.Compare(TRUE, TRUE) * 10 + Boolean.Compare(TRUE, FALSE), -99);
    Expect.True("BOOLEAN", Boolean.Equal(TRUE, TRUE) AND NOT Boolean.Equal(TRUE, FALSE) AND Boolean.Hash(TRUE) = Boolean.Hash(TRUE));
    Expect.Int("CHAR compare", Char.Compare('a', 'b') * 100 + Char.Compare('a', 'a') * 10 + Char.Compare('\377', '\177'), -99);
    Expect.True("CHAR", Char.Equal('x', 'x') AND NOT Char.Equal('x', 'X') AND Char.Hash('x') = Char.Hash('x'));
  END Actuals;

PROCEDURE Extended () =
  BEGIN
    Expect.True("scalb", ExtendedFloat.Scalb(3.0x0, 4) = 48.0x0);
    Expect.Int("ilogb", ExtendedFloat.ILogb(48.0x0), 5);
    Expect.True("copy sign", ExtendedFloat.CopySign(3.0x0, -0.0x0) = -3.0x0);
    Expect.True("root", ExtendedFloat.Sqrt(2.25x0) = 1.5x0);
    Expect.True("classes", ExtendedFloat.Class(0.0x0) = ExtendedFloat.IEEEClass.Zero
                AND ExtendedFloat.Class(1.0x0) = ExtendedFloat.IEEEClass.Normal AND ExtendedFloat.Finite(1.0x0));
  END Extended;

(* Random numbers lie between 0 and 1 and fill both halves. *)
PROCEDURE Chance () =
  VAR r := NEW(Random.Default).init(fixed := TRUE); inside := TRUE; low := 0; x: LONGREAL;
  BEGIN
    FOR i := 1 TO 1000 DO
      x := RandomReal.Longreal(r);
      inside := inside AND 0.0d0 <= x AND x < 1.0d0;
      IF x < 0.5d0 THEN INC(low) END;
      inside := inside AND 0.0 <= RandomReal.Real(r) AND RandomReal.Real(r) < 1.0;
      inside := inside AND 0.0x0 <= RandomReal.Extended(r) AND RandomReal.Extended(r) < 1.0x0;
    END;
    Expect.True("in range", inside);
    Expect.True("half of them below a half", 400 < low AND low < 600);
    x := RandomReal.Longreal(NEW(Random.Default).init(fixed := TRUE));
    Expect.True("the same again", RandomReal.Longreal(NEW(Random.Default).init(fixed := TRUE)) = x);
  END Chance;

BEGIN
  Functions();
  Special();
  Bessel();
  Words();
  Whole();
  Actuals();
  Extended();
  Chance();
  Expect.Done();
END NumberTest.
