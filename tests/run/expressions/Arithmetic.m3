MODULE Arithmetic EXPORTS Main;
(* 2.6.10 arithmetic on integers: DIV and MOD with all signs, at the ends of the range, with constant and variable operands; MIN, MAX, ABS; INC and DEC. *)
IMPORT Check, Word;
TYPE Pair = ARRAY [0 .. 3] OF INTEGER;
CONST
  Cases = ARRAY OF Pair{Pair{7, 2, 3, 1}, Pair{-7, 2, -4, 1}, Pair{7, -2, -4, -1}, Pair{-7, -2, 3, -1}, Pair{0, 5, 0, 0}, Pair{6, 3, 2, 0}, Pair{-6, 3, -2, 0}, Pair{6, -3, -2, 0}, Pair{-6, -3, 2, 0},
    Pair{1, 1000, 0, 1}, Pair{-1, 1000, -1, 999}, Pair{1, -1000, -1, -999}, Pair{-1, -1000, 0, -1}, Pair{5, 1, 5, 0}, Pair{5, -1, -5, 0}, Pair{FIRST(INTEGER), 1, FIRST(INTEGER), 0}, Pair{LAST(INTEGER), 2, 4611686018427387903, 1},
    Pair{FIRST(INTEGER), 2, -4611686018427387904, 0}, Pair{FIRST(INTEGER), LAST(INTEGER), -2, LAST(INTEGER) - 1}, Pair{LAST(INTEGER), FIRST(INTEGER), -1, -1}, Pair{-1, FIRST(INTEGER), 0, -1}, Pair{1, LAST(INTEGER), 0, 1}, Pair{-1, LAST(INTEGER), -1, LAST(INTEGER) - 1}};
VAR a := 100; b := 7; l := 17L; s: [0 .. 10] := 4; c: CHAR := 'c'; one := 1; n: INTEGER; min := FIRST(INTEGER); minus := -1;

PROCEDURE Law(x, y: INTEGER): BOOLEAN =
  (* x = y * (x DIV y) + x MOD y, and the remainder has the sign of y and is smaller *)
  VAR r := x MOD y;
  BEGIN RETURN Word.Plus(Word.Times(y, x DIV y), r) = x AND (r = 0 OR (r < 0) = (y < 0)) AND (y = FIRST(INTEGER) OR r = FIRST(INTEGER) OR ABS(r) < ABS(y)) END Law;

BEGIN
  FOR i := FIRST(Cases) TO LAST(Cases) DO Check.Int("div", Cases[i][0] DIV Cases[i][1], Cases[i][2]); Check.Int("mod", Cases[i][0] MOD Cases[i][1], Cases[i][3]) END;
  FOR x := -12 TO 12 DO FOR y := -5 TO 5 DO IF y # 0 THEN Check.That("law", Law(x, y)) END END END; FOR i := 0 TO 62 DO Check.That("law of powers", Law(min + i, Word.Shift(1, i)) AND Law(LAST(INTEGER) - i, -Word.Shift(1, i))) END;
  (* constant divisors *)
  FOR x := -9 TO 9 DO n := 3 * (x DIV 3) + x MOD 3; Check.Int("three", n, x); n := 4 * (x DIV 4) + x MOD 4; Check.Int("four", n, x); n := -4 * (x DIV -4) + x MOD -4; Check.Int("minus four", n, x); n := -3 * (x DIV -3) + x MOD -3; Check.Int("minus three", n, x); Check.That("range", x MOD 4 IN SET OF [0 .. 3]{0 .. 3} AND x MOD 3 >= 0 AND x MOD -3 <= 0); Check.Int("one", x MOD 1, 0); Check.Int("minus one", x DIV -1, -x) END;
  Check.Int("min by two", min DIV 2, -4611686018427387904); Check.Int("min mod 1024", min MOD 1024, 0); Check.Int("power of two", -1025 DIV 1024, -2); Check.Int("its remainder", -1025 MOD 1024, 1023); Check.Int("largest power", min DIV 4611686018427387904, -2);
  Check.Int("least by least", min DIV min, 1); Check.Int("least mod minus one", (min + 1) MOD minus, 0);
  (* constants fold to the same *)
  Check.Int("folded div", -7 DIV 2, -4); Check.Int("folded mod", -7 MOD 2, 1); Check.Int("folded -", 7 DIV -2, -4); Check.Int("folded mod -", 7 MOD -2, -1); Check.Int("folded long", ORD(-7L DIV 2L) + ORD(-7L MOD 2L), -3);
  Check.Int("precedence", 2 + 3 * 4 - 10 DIV 3, 11); Check.Int("left", 100 - 10 - 1, 89); Check.Int("div left", 100 DIV 10 DIV 2, 5); Check.Int("unary", -a + b, -93); Check.Int("unary mod", -7 MOD 4, 1); Check.Int("parentheses", -(7 MOD 4), -3); Check.Int("plus", +a, 100); Check.Int("double", - -a, 100);
  Check.Int("min", MIN(a, b) + MIN(b, a) + MIN(-1, b), 13); Check.Int("max", MAX(a, b) - MAX(b, a) + MAX(-1, b), 7); Check.Int("abs", ABS(-a) + ABS(b) + ABS(0), 107); Check.That("min of chars", MIN('a', c) = 'a' AND MAX('a', c) = 'c'); Check.That("max of booleans", MAX(FALSE, a = 100)); Check.Long("max long", MAX(l, 3L), 17L);
  Check.Long("long mod", -l MOD 5L, 3L); Check.Long("long div", -l DIV 5L, -4L); Check.Long("long least", MIN(FIRST(LONGINT), l), FIRST(LONGINT)); Check.Long("abs long", ABS(-l), 17L);
  INC(a); Check.Int("inc", a, 101); INC(a, -2); Check.Int("inc by minus", a, 99); DEC(a, b); Check.Int("dec", a, 92); DEC(a); Check.Int("dec one", a, 91); INC(s, 6); Check.Int("inc subrange", s, 10); DEC(s, one); Check.Int("dec subrange", s, 9); INC(c, 2); Check.That("inc char", c = 'e'); INC(l, 3L); Check.Long("inc long", l, 20L); INC(l); DEC(l, 2L); Check.Long("inc long by one", l, 19L);
  Check.Int("first plus last", FIRST(INTEGER) + LAST(INTEGER), -1); Check.Int("compare", ORD(1 < 2) + ORD(2 <= 2) + ORD(3 > 2) + ORD(2 >= 3) + ORD(1 # 1) + ORD(min < LAST(INTEGER)), 4);
  (* Word: unsigned, and modulo 2^64 *)
  Check.Int("word divide", Word.Divide(-1, 2), LAST(INTEGER)); Check.Int("word mod", Word.Mod(-1, 10), 5); Check.Int("times", Word.Times(LAST(INTEGER), 2), -2); Check.Int("minus", Word.Minus(min, 1), LAST(INTEGER)); Check.Int("and or xor not", Word.And(12, 10) + Word.Or(12, 10) + Word.Xor(12, 10) + Word.Not(0), 8 + 14 + 6 - 1);
  Check.Int("shift left", Word.Shift(1, 63), min); Check.Int("shift right", Word.Shift(-1, -63), 1); Check.Int("shift out", Word.Shift(1, 64) + Word.Shift(-1, -64), 0); Check.Int("left", Word.LeftShift(3, 2), 12); Check.Int("right", Word.RightShift(-1, 60), 15); Check.Int("rotate", Word.Rotate(min, 1), 1); Check.Int("rotate back", Word.Rotate(1, -1), min); Check.Int("rotate far", Word.Rotate(1, 65), 2);
  Check.Int("extract", Word.Extract(16_ABCD, 4, 8), 16_BC); Check.Int("insert", Word.Insert(16_ABCD, 16_FF, 4, 8), 16_AFFD); Check.That("unsigned order", Word.GT(-1, 1) AND Word.GE(min, LAST(INTEGER)) AND Word.LE(1, -1) AND NOT Word.LT(-1, 1)); Check.Int("size", Word.Size, 64);
  Check.Done();
END Arithmetic.
