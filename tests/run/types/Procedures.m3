MODULE Procedures EXPORTS Main;
(* 2.2.8 procedure types: procedures as values, nested ones passed down, defaults and names of arguments, signatures. *)
IMPORT Check;
TYPE
  Fn = PROCEDURE (n: INTEGER): INTEGER;
  Proper = PROCEDURE ();
  Table = ARRAY [0 .. 2] OF Fn;
  Higher = PROCEDURE (f: Fn; n: INTEGER): INTEGER;
  Box = RECORD x: INTEGER END;
EXCEPTION E(INTEGER);
VAR f, g: Fn; table: Table; p: Proper; count := 0; higher: Higher; rec: RECORD f: Fn := Double END;

PROCEDURE Double(n: INTEGER): INTEGER = BEGIN RETURN 2 * n END Double;
PROCEDURE Square(x: INTEGER): INTEGER RAISES {} = BEGIN RETURN x * x END Square;
PROCEDURE Tick() = BEGIN INC(count) END Tick;
PROCEDURE Apply(f: Fn; n: INTEGER): INTEGER = BEGIN RETURN f(n) END Apply;
PROCEDURE Choose(square: BOOLEAN): Fn = BEGIN IF square THEN RETURN Square ELSE RETURN Double END END Choose;
PROCEDURE Twice(f: Fn; n: INTEGER): INTEGER = BEGIN RETURN f(f(n)) END Twice;
PROCEDURE Args(a: INTEGER; b := 2; c: INTEGER := 3; VAR d: INTEGER): INTEGER = BEGIN INC(d); RETURN a * 100 + b * 10 + c END Args;
PROCEDURE Fold(READONLY a: ARRAY OF INTEGER; step: PROCEDURE (n: INTEGER) RAISES ANY) RAISES ANY = BEGIN FOR i := 0 TO LAST(a) DO step(a[i]) END END Fold;

PROCEDURE Nest(n: INTEGER): INTEGER =
  VAR sum := 0; local := ARRAY [0 .. 1] OF INTEGER{10, 20}; r := Box{5};
  PROCEDURE Add(k: INTEGER) = BEGIN INC(sum, k * n); INC(local[0]); INC(r.x, k) END Add;
  PROCEDURE Deep(k: INTEGER) =
    VAR mine := k;
    PROCEDURE Deeper() = BEGIN INC(sum, mine); Add(mine); INC(mine) END Deeper;
    BEGIN Deeper(); Deeper() END Deep;
  BEGIN
    Fold(ARRAY OF INTEGER{1, 2, 3}, Add); Fold(ARRAY OF INTEGER{1}, Deep);
    RETURN sum * 10000 + local[0] * 100 + r.x
  END Nest;

(* Each activation has variables of its own, and a nested procedure uses those of the one it was made in. *)
PROCEDURE Knuth(k: INTEGER; x1, x2, x3, x4, x5: PROCEDURE (): INTEGER): INTEGER =
  VAR a := 0;
  PROCEDURE B(): INTEGER = BEGIN DEC(k); a := Knuth(k, B, x1, x2, x3, x4); RETURN a END B;
  BEGIN IF k <= 0 THEN RETURN x4() + x5() ELSE RETURN B() END END Knuth;
PROCEDURE One(): INTEGER = BEGIN RETURN 1 END One;
PROCEDURE MinusOne(): INTEGER = BEGIN RETURN -1 END MinusOne;
PROCEDURE Zero(): INTEGER = BEGIN RETURN 0 END Zero;

PROCEDURE Formals(n: INTEGER; VAR v: INTEGER; READONLY r: INTEGER; a: ARRAY OF INTEGER; READONLY s: TEXT): INTEGER =
  PROCEDURE Inner(): INTEGER = BEGIN INC(n); INC(v, 10); RETURN n + v + r + a[1] + ORD(s = NIL) END Inner;
  BEGIN a[1] := 1000; RETURN Inner() END Formals;

PROCEDURE Search(READONLY a: ARRAY OF INTEGER; want: INTEGER): INTEGER RAISES ANY =
  VAR at := -1;
  PROCEDURE Visit(n: INTEGER) RAISES {E} = BEGIN INC(at); IF n = want THEN RAISE E(at) END END Visit;
  BEGIN Fold(a, Visit); RETURN -1 END Search;

BEGIN
  Check.That("nil at first", f = NIL OR TRUE); f := Double; g := f; Check.Int("call", f(4), 8); Check.That("equal", f = g AND f = Double); f := Square; Check.That("unequal", f # g); Check.Int("through variable", f(5), 25);
  table := Table{Double, Square, Choose(TRUE)}; Check.Int("table", table[0](3) + table[1](3) + table[2](2), 19); Check.Int("field", rec.f(8), 16); Check.Int("result called", Choose(FALSE)(6), 12);
  p := Tick; p(); p(); Check.Int("proper", count, 2); p := NIL; Check.That("nil", p = NIL); higher := Apply; Check.Int("higher", higher(Square, 7), 49); higher := Twice; Check.Int("twice", higher(Square, 3), 81);
  Check.Int("positional", Args(1, 5, 6, count), 156); Check.Int("defaults", Args(1, d := count), 123); Check.Int("named", Args(d := count, c := 9, a := 4), 429); Check.Int("mixed", Args(7, c := 0, d := count), 720); Check.Int("var argument", count, 6);
  (* nested: sum = (1+2+3)*4 = 24; Deep(1): 1, Add(1) 4, 2, Add(2) 8 -> 39; local 10+5; r.x 5+6+3 = 14 *)
  Check.Int("nested", Nest(4), 391514); Check.Int("man or boy", Knuth(10, One, MinusOne, MinusOne, One, Zero), -67);
  count := 1; Check.Int("formals", Formals(1, count, 100, ARRAY OF INTEGER{1, 2}, NIL), 2 + 11 + 100 + 1000 + 1); Check.Int("var formal seen", count, 11);
  TRY EVAL Search(ARRAY OF INTEGER{5, 6, 7, 8}, 7); Check.Never("found") EXCEPT E(at) => Check.Int("raised out of a nested procedure", at, 2) END;
  Check.Done();
END Procedures.
