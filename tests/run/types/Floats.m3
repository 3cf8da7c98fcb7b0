MODULE Floats EXPORTS Main;
(* 2.2.2 floating-point types and 2.6.10 their arithmetic: REAL is single, LONGREAL and EXTENDED are double precision. *)
IMPORT Check;
VAR
  r: REAL; l: LONGREAL; e: EXTENDED; zero := 0.0; zeroL := 0.0d0; n: INTEGER; big := 1.0d300;
BEGIN
  r := 0.1; l := 0.1d0; e := 0.1x0;
  Check.That("real is single", FLOAT(r, LONGREAL) # l); Check.That("extended is double", FLOAT(e, LONGREAL) = l);
  r := 16777216.0; Check.That("24 bits", r + 1.0 = r);
  l := 16777216.0d0; Check.That("53 bits", l + 1.0d0 # l);
  r := 1.0 / 3.0; Check.Float("third", FLOAT(r, EXTENDED), 0.333333343267440796x0);
  Check.That("sum rounds", 0.1 + 0.2 = 0.3); Check.That("double sum", 0.1d0 + 0.2d0 # 0.3d0);
  Check.Float("negate", FLOAT(-r, EXTENDED), -0.333333343267440796x0); Check.Float("plus", +2.5x0, 2.5x0);
  (* IEEE: division by zero gives infinities, and not a number is equal to nothing *)
  Check.That("infinity", 1.0 / zero = LAST(REAL)); Check.That("minus infinity", -1.0d0 / zeroL = FIRST(LONGREAL));
  Check.That("overflow", big * big = LAST(LONGREAL));
  l := zeroL / zeroL; Check.That("nan is not equal", l # l); Check.That("nan equals not", NOT l = l);
  Check.That("nan is not less", NOT l < 1.0d0); Check.That("nan is not greater", NOT l >= 1.0d0);
  Check.That("zeros are equal", 0.0 = -zero); Check.That("minus zero", 1.0 / (-zero) < 0.0);
  (* FLOOR, CEILING, ROUND, TRUNC *)
  Check.Int("floor", FLOOR(-2.5), -3); Check.Int("floor +", FLOOR(2.5), 2); Check.Int("ceiling", CEILING(-2.5), -2); Check.Int("ceiling +", CEILING(2.1d0), 3);
  Check.Int("trunc", TRUNC(-2.7), -2); Check.Int("trunc +", TRUNC(2.7x0), 2);
  Check.Int("round", ROUND(2.6), 3); Check.Int("round -", ROUND(-2.6), -3); Check.Int("round down", ROUND(2.4d0), 2);
  Check.Long("to longint", ROUND(3.0d9, LONGINT), 3000000000L); Check.Long("trunc longint", TRUNC(-3.9, LONGINT), -3L);
  n := 7; Check.Float("float", FLOAT(FLOAT(n), EXTENDED), 7.0x0); Check.Float("float longreal", FLOAT(FLOAT(n, LONGREAL), EXTENDED), 7.0x0);
  Check.Float("float rounds", FLOAT(FLOAT(16777217), EXTENDED), 16777216.0x0); Check.Float("float of longint", FLOAT(5L, EXTENDED), 5.0x0);
  r := FLOAT(0.1d0, REAL); Check.That("float to real", r = 0.1);
  (* MOD on floats: x - y * FLOOR(x / y) *)
  Check.Float("mod", 5.5x0 MOD 2.0x0, 1.5x0); Check.Float("mod -", -5.5x0 MOD 2.0x0, 0.5x0); Check.Float("mod by -", 5.5x0 MOD -2.0x0, -0.5x0);
  Check.That("min", MIN(2.0, -1.0) = -1.0); Check.That("max", MAX(2.0d0, 3.5d0) = 3.5d0); Check.That("abs", ABS(-4.25) = 4.25);
  Check.That("first last", FIRST(REAL) < -3.4e38 AND LAST(REAL) > 3.4e38 AND LAST(LONGREAL) > 1.7d308);
  Check.That("compare", 1.0 < 2.0 AND 2.0 <= 2.0 AND 3.0 > 2.0 AND 2.0 >= 2.0 AND 1.0 # 2.0);
  r := 1.5; r := r * r - r / 0.5; Check.That("mixed", r = -0.75);
  Check.Float("exponent", FLOAT(12.5e-1, EXTENDED), 1.25x0); Check.Float("big exponent", FLOAT(1.0E+3, EXTENDED), 1000.0x0);
  l := 1.0d0; FOR i := 1 TO 10 DO l := l / 2.0d0 END; Check.That("powers", l = 1.0d0 / 1024.0d0);
  Check.Done();
END Floats.
