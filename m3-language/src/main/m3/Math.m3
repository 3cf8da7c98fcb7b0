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

(* ---- Bessel functions ---- *)

TYPE Bessel = RECORD j, j0, j1, y0, y1 := 0.0d0 END;  (* of order n, 0 and 1 *)

CONST
  Turn = 25.0d0;   (* from here on the asymptotic expansions are good *)
  Big  = 1.0d200;

(* By the recurrence from a high order downwards, where what it begins with does not matter (Abramowitz and Stegun, 9.12, example 1); 9.1.46
   gives the scale, 9.1.89 and its derivative the second kind. *)
PROCEDURE Downward (n: CARDINAL; x: LONGREAL): Bessel =
  CONST Digits = 160.0d0; EulerGamma = 0.57721566490153286060651209d0;
  VAR
    b     : Bessel;
    most  := MAX(n, CEILING(x));
    order := most + 20 + ROUND(sqrt(Digits * FLOAT(most, LONGREAL)));
    above, sum := 0.0d0;
    at    := 1.0d0 / Big;
    next  : LONGREAL;
    log2  := 2.0d0 / Pi * (log(x / 2.0d0) + EulerGamma);

  PROCEDURE Scale (by: LONGREAL) =
    BEGIN
      b := Bessel{b.j * by, b.j0 * by, b.j1 * by, b.y0 * by, b.y1 * by};
      sum := sum * by;
      at := at * by;
      above := above * by;
    END Scale;

  BEGIN
    WHILE order >= 0 DO
      IF order = n THEN b.j := at END;
      IF order = 1 THEN b.j1 := at END;
      IF order MOD 2 = 1 THEN
        b.y1 := b.y1 + at * (Alternating((order + 1) DIV 2) - Alternating((order - 1) DIV 2));
      ELSE
        b.y0 := b.y0 + at * Alternating(order DIV 2);
        IF order > 0 THEN sum := sum + 2.0d0 * at ELSE sum := sum + at; b.j0 := at END;
      END;
      next := 2.0d0 * FLOAT(order, LONGREAL) / x * at - above;
      above := at;
      at := next;
      DEC(order);
      IF ABS(at) > Big THEN Scale(1.0d0 / Big) END;
    END;
    at := 0.0d0;
    above := 0.0d0;
    Scale(1.0d0 / sum);
    b.y0 := log2 * b.j0 - 4.0d0 / Pi * b.y0;
    b.y1 := log2 * b.j1 - 2.0d0 / Pi * (b.j0 / x - b.y1);
    RETURN b;
  END Downward;

(* (-1)^k / k, or 0 for 0. *)
PROCEDURE Alternating (k: CARDINAL): LONGREAL =
  BEGIN
    IF k = 0 THEN RETURN 0.0d0 END;
    RETURN FLOAT(1 - 2 * (k MOD 2), LONGREAL) / FLOAT(k, LONGREAL);
  END Alternating;

(* Hankel's expansions (Abramowitz and Stegun, 9.2.5 to 9.2.10) for order 0 or 1. *)
PROCEDURE Expansion (order: [0 .. 1]; x: LONGREAL; VAR j, y: LONGREAL) =
  VAR
    mu     := FLOAT(4 * order, LONGREAL);
    term   := 1.0d0;
    before := 2.0d0;
    p, q   := 0.0d0;
    k      := 0;
    phase  := x - FLOAT(2 * order + 1, LONGREAL) * Pi / 4.0d0;
    size   := sqrt(2.0d0 / (Pi * x));
  BEGIN
    WHILE ABS(term) > Unit AND ABS(term) < before DO
      CASE k MOD 4 OF
      | 0 => p := p + term;
      | 1 => q := q + term;
      | 2 => p := p - term;
      | 3 => q := q - term;
      END;
      INC(k);
      before := ABS(term);
      WITH odd = FLOAT(2 * k - 1, LONGREAL) DO term := term * (mu - odd * odd) / (8.0d0 * FLOAT(k, LONGREAL) * x) END;
    END;
    j := size * (p * cos(phase) - q * sin(phase));
    y := size * (p * sin(phase) + q * cos(phase));
  END Expansion;

(* All for x > 0; the second kind where n < x or x < Turn. *)
PROCEDURE AllBessel (n: CARDINAL; x: LONGREAL): Bessel =
  VAR b: Bessel; before: LONGREAL;
  BEGIN
    IF x < Turn THEN RETURN Downward(n, x) END;
    Expansion(0, x, b.j0, b.y0);
    Expansion(1, x, b.j1, b.y1);
    IF FLOAT(n, LONGREAL) >= x THEN
      b.j := Downward(n, x).j;
    ELSIF n = 0 THEN
      b.j := b.j0;
    ELSE
      before := b.j0;
      b.j := b.j1;
      FOR k := 1 TO n - 1 DO
        WITH next = 2.0d0 * FLOAT(k, LONGREAL) / x * b.j - before DO
          before := b.j;
          b.j := next;
        END;
      END;
    END;
    RETURN b;
  END AllBessel;

PROCEDURE jn (n: INTEGER; x: LONGREAL): LONGREAL =
  VAR order := ABS(n); sign := 1.0d0;
  BEGIN
    IF (n < 0) # (x < 0.0d0) AND order MOD 2 = 1 THEN sign := -1.0d0 END;
    IF x = 0.0d0 THEN RETURN FLOAT(ORD(n = 0), LONGREAL) END;
    IF ABS(x) > LongReal.MaxFinite THEN RETURN 0.0d0 END;
    IF LongFloat.IsNaN(x) THEN RETURN x END;
    RETURN sign * AllBessel(order, ABS(x)).j;
  END jn;

PROCEDURE j0 (x: LONGREAL): LONGREAL =
  BEGIN
    RETURN jn(0, x);
  END j0;

PROCEDURE j1 (x: LONGREAL): LONGREAL =
  BEGIN
    RETURN jn(1, x);
  END j1;

PROCEDURE yn (n: INTEGER; x: LONGREAL): LONGREAL =
  VAR order := ABS(n); before, y, next: LONGREAL;
  BEGIN
    IF x = 0.0d0 THEN RETURN log(0.0d0) END;
    IF x > LongReal.MaxFinite THEN RETURN 0.0d0 END;
    IF NOT x > 0.0d0 THEN RETURN 0.0d0 / 0.0d0 END;
    WITH b = AllBessel(0, x) DO
      before := b.y0;
      y := b.y1;
    END;
    IF order = 0 THEN RETURN before END;
    FOR k := 1 TO order - 1 DO
      next := 2.0d0 * FLOAT(k, LONGREAL) / x * y - before;
      before := y;
      y := next;
    END;
    IF n < 0 AND order MOD 2 = 1 THEN RETURN -y ELSE RETURN y END;
  END yn;

PROCEDURE y0 (x: LONGREAL): LONGREAL =
  BEGIN
    RETURN yn(0, x);
  END y0;

PROCEDURE y1 (x: LONGREAL): LONGREAL =
  BEGIN
    RETURN yn(1, x);
  END y1;

BEGIN
END Math.
