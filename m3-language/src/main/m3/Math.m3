(* SPDX-License-Identifier: MIT *)
MODULE Math;

IMPORT LongFloat, LongReal;

PROCEDURE cabs (z: Complex): LONGREAL =
  BEGIN
    RETURN hypot(z.x, z.y);
  END cabs;

PROCEDURE fabs (x: LONGREAL): LONGREAL =
  BEGIN
    RETURN ABS(x);
  END fabs;

CONST
  Large = 1.0d8;  (* x^2 + 1 = x^2 from here on *)
  Log2  = 0.69314718055994530941723212146d0;

PROCEDURE asinh (x: LONGREAL): LONGREAL =
  VAR a := ABS(x); square := a * a;
  BEGIN
    IF a >= Large THEN RETURN copysign(log(a) + Log2, x) END;
    RETURN copysign(log1p(a + square / (1.0d0 + sqrt(square + 1.0d0))), x);
  END asinh;

PROCEDURE acosh (x: LONGREAL): LONGREAL =
  VAR more := x - 1.0d0;
  BEGIN
    IF x >= Large THEN RETURN log(x) + Log2 END;
    RETURN log1p(more + sqrt(2.0d0 * more + more * more));
  END acosh;

PROCEDURE atanh (x: LONGREAL): LONGREAL =
  VAR a := ABS(x);
  BEGIN
    RETURN copysign(0.5d0 * log1p(2.0d0 * a / (1.0d0 - a)), x);
  END atanh;

PROCEDURE frexp (x: LONGREAL; VAR exp: INTEGER): LONGREAL =
  BEGIN
    IF x = 0.0d0 OR NOT LongFloat.Finite(x) THEN exp := 0 ELSE exp := LongFloat.ILogb(x) + 1 END;
    RETURN ldexp(x, -exp);
  END frexp;

PROCEDURE modf (x: LONGREAL; VAR i: LONGREAL): LONGREAL =
  BEGIN
    i := copysign(floor(ABS(x)), x);
    IF i = x THEN RETURN copysign(0.0d0, x) ELSE RETURN x - i END;
  END modf;

CONST
  Unit     = 1.0d-17;  (* does not count beside 1 *)
  Middle   = 1.5d0;    (* where the series and the fraction below are both good *)
  Vanishes = 28.0d0;   (* erfc(x) is 0 from here on *)

PROCEDURE erf (x: LONGREAL): LONGREAL =
  BEGIN
    IF ABS(x) < Middle THEN RETURN ErfSeries(x) END;
    RETURN copysign(1.0d0 - ErfcFraction(ABS(x)), x);
  END erf;

PROCEDURE erfc (x: LONGREAL): LONGREAL =
  BEGIN
    IF x >= Middle THEN RETURN ErfcFraction(x) END;
    RETURN 1.0d0 - erf(x);
  END erfc;

(* Abramowitz and Stegun, 7.1.6. *)
PROCEDURE ErfSeries (x: LONGREAL): LONGREAL =
  VAR term := x; sum := x; n := 1.0d0;
  BEGIN
    WHILE ABS(term) > ABS(sum) * Unit DO
      n := n + 2.0d0;
      term := term * 2.0d0 * x * x / n;
      sum := sum + term;
    END;
    RETURN 2.0d0 / SqrtPi * exp(-x * x) * sum;
  END ErfSeries;

(* Abramowitz and Stegun, 7.1.14, from its far end. *)
PROCEDURE ErfcFraction (x: LONGREAL): LONGREAL =
  CONST Far = 120;
  VAR rest := x;
  BEGIN
    IF x > Vanishes THEN RETURN 0.0d0 END;
    FOR n := Far TO 1 BY -1 DO rest := x + FLOAT(n, LONGREAL) / 2.0d0 / rest END;
    RETURN exp(-x * x) / (SqrtPi * rest);
  END ErfcFraction;

PROCEDURE gamma (x: LONGREAL): LONGREAL =
  VAR sine: LONGREAL;
  BEGIN
    signgam := 1;
    IF LongFloat.IsNaN(x) OR ABS(x) > LongReal.MaxFinite THEN RETURN ABS(x) END;
    IF x > 0.0d0 THEN RETURN LogGamma(x) END;
    IF x = floor(x) THEN RETURN -log(0.0d0) END;
    sine := sin(Pi * fmod(x, 2.0d0));
    IF sine < 0.0d0 THEN signgam := -1 END;
    RETURN log(Pi / ABS(sine * x)) - LogGamma(-x);
  END gamma;

(* Stirling's series (Abramowitz and Stegun, 6.1.41) for what is large; what is not is made so by the recurrence. *)
PROCEDURE LogGamma (x: LONGREAL): LONGREAL =
  CONST
    Enough     = 12.0d0;
    HalfLog2Pi = 0.91893853320467274178032973640562d0;
    Series     = ARRAY [0 .. 6] OF LONGREAL{
      1.0d0 / 12.0d0, -1.0d0 / 360.0d0, 1.0d0 / 1260.0d0, -1.0d0 / 1680.0d0, 1.0d0 / 1188.0d0, -691.0d0 / 360360.0d0,
      1.0d0 / 156.0d0};
  VAR product := 1.0d0; sum := 0.0d0;
  BEGIN
    WHILE x < Enough DO
      product := product * x;
      x := x + 1.0d0;
    END;
    FOR i := LAST(Series) TO 0 BY -1 DO sum := sum / (x * x) + Series[i] END;
    RETURN (x - 0.5d0) * log(x) - x + HalfLog2Pi + sum / x - log(product);
  END LogGamma;

BEGIN
END Math.
