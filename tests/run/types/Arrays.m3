MODULE Arrays EXPORTS Main;
(* 2.2.3 arrays: fixed and open, in any nesting; they are values. *)
IMPORT Check;
TYPE
  Colour = {Red, Green, Blue};
  Row = ARRAY [1 .. 3] OF INTEGER;
  Grid = ARRAY [0 .. 1], [1 .. 3] OF INTEGER;
  Same = ARRAY [0 .. 1] OF Row;
  ByColour = ARRAY Colour OF CHAR;
  Cube = ARRAY BOOLEAN, Colour, [-1 .. 1] OF CARDINAL;
  Empty = ARRAY [1 .. 0] OF INTEGER;
  Open = REF ARRAY OF INTEGER;
  Open2 = REF ARRAY OF ARRAY OF INTEGER;
  OpenFixed = REF ARRAY OF Row;
  Records = ARRAY [0 .. 1] OF RECORD x, y := 3; t := "t" END;
VAR
  a, b: Row; g: Grid; s: Same; byColour: ByColour; cube: Cube; o, o2: Open; oo: Open2; rows: OpenFixed; rs: Records; bools: ARRAY [0 .. 9] OF BOOLEAN;
  e: Empty; chars: ARRAY CHAR OF CARDINAL; reals: ARRAY [0 .. 2] OF REAL; texts: ARRAY [0 .. 1] OF TEXT;

PROCEDURE Sum(READONLY x: ARRAY OF INTEGER): INTEGER =
  VAR n := 0;
  BEGIN FOR i := 0 TO LAST(x) DO INC(n, x[i]) END; RETURN n END Sum;

PROCEDURE Sum2(READONLY x: ARRAY OF ARRAY OF INTEGER): INTEGER =
  VAR n := 0;
  BEGIN FOR i := FIRST(x) TO LAST(x) DO INC(n, (i + 1) * Sum(x[i])) END; RETURN n END Sum2;

PROCEDURE Clobber(x: Row): INTEGER = BEGIN x[1] := 99; RETURN x[1] + x[2] END Clobber;
PROCEDURE ClobberOpen(x: ARRAY OF INTEGER): INTEGER = BEGIN x[0] := 50; RETURN x[0] + LAST(x) END ClobberOpen;
PROCEDURE Fill(VAR x: ARRAY OF INTEGER; with: INTEGER) = BEGIN FOR i := 0 TO LAST(x) DO x[i] := with END END Fill;
PROCEDURE Make(n: INTEGER): Row = BEGIN RETURN Row{n, n + 1, n + 2} END Make;
PROCEDURE Length(READONLY x: ARRAY OF REAL): CARDINAL = BEGIN RETURN NUMBER(x) END Length;

BEGIN
  (* an array's elements are numbered by its index type *)
  a := Row{10, 20, 30}; Check.Int("first", a[FIRST(a)], 10); Check.Int("last", a[LAST(Row)], 30); Check.Int("number", NUMBER(a), 3);
  (* assignment copies *)
  b := a; b[2] := 5; Check.Int("copy", a[2], 20); Check.That("not equal", a # b); b[2] := 20; Check.That("equal", a = b);
  (* A[i, j] is A[i][j], and the types ARRAY i, j and ARRAY i OF ARRAY j are the same *)
  g[0, 1] := 1; g[0][2] := 2; g[1, 3] := 6; Check.Int("two subscripts", g[0][1], 1); Check.Int("one by one", g[0, 2], 2);
  s := g; Check.Int("same type", s[1][3], 6); s[0] := a; Check.Int("row assignment", s[0, 3], 30); Check.Int("source kept", g[0, 3], 0);
  Check.Int("number of dimension", NUMBER(g[0]), 3); Check.Int("number of grid", NUMBER(g), 2);
  (* index types of any ordinal *)
  byColour[Colour.Green] := 'g'; Check.That("by enumeration", byColour[Colour.Green] = 'g');
  cube[TRUE, Colour.Blue, -1] := 4; cube[TRUE][Colour.Blue, 1] := 5; Check.Int("cube", cube[TRUE, Colour.Blue][-1] + cube[TRUE, Colour.Blue, 1], 9);
  Check.Int("cube size", NUMBER(cube) * NUMBER(cube[FALSE]) * NUMBER(cube[FALSE, Colour.Red]), 18);
  chars['x'] := 3; INC(chars['x']); Check.Int("by char", chars['x'], 4);
  bools[3] := TRUE; Check.That("booleans", bools[3] AND NOT bools[4]);
  Check.Int("empty", NUMBER(e), 0); Check.Int("empty sum", Sum(e), 0);
  (* defaults of elements *)
  Check.Int("record default", rs[1].y, 3); Check.Text("text default", rs[0].t, "t"); rs[0].y := 8; rs[1] := rs[0]; rs[0].y := 1; Check.Int("record element", rs[1].y, 8);
  (* open arrays *)
  o := NEW(Open, 4); Check.Int("open number", NUMBER(o^), 4); Check.Int("open first", FIRST(o^), 0); Check.Int("open last", LAST(o^), 3);
  Check.Int("defined at NEW", o[0], 0); o[3] := 7; o2 := o; o2[0] := 1; Check.Int("shared", o[0], 1); Check.Int("sum", Sum(o^), 8);
  o2 := NEW(Open, 4); o2^ := o^; o2[0] := 100; Check.Int("referents copied", o[0], 1);
  oo := NEW(Open2, 2, 3); oo[1, 2] := 9; Check.Int("open open", oo[1][2], 9); Check.Int("inner number", NUMBER(oo[0]), 3);
  oo[0] := a; Check.Int("fixed to open row", oo[0, 0], 10); Check.Int("sum2", Sum2(oo^), 60 + 2 * 9); a := oo[0]; Check.Int("open to fixed", a[3], 30);
  oo^ := g; Check.Int("grid to open", oo[1, 2], 6); g := oo^; Check.Int("open to grid", g[1, 3], 6);
  rows := NEW(OpenFixed, 2); rows[1] := Row{1, 2, 3}; Check.Int("open of fixed", rows[1][3], 3); rows[0] := rows[1]; rows[0][1] := 7; Check.Int("open of fixed copies", rows[1][1], 1);
  o := NEW(Open, 0); Check.Int("empty open", NUMBER(o^), 0); Check.Int("last of empty", LAST(o^), -1);
  (* formals *)
  Check.Int("value formal", Clobber(a), 119); Check.Int("value formal copied", a[1], 10);
  Check.Int("open value formal", ClobberOpen(a), 52); Check.Int("open value formal copied", a[1], 10);
  Fill(a, 4); Check.Int("var open", Sum(a), 12); Fill(g[1], 2); Check.Int("var row", g[1, 1] + g[1, 2] + g[1, 3] + g[0, 1], 7);
  Check.Int("result", Make(5)[2], 6); Check.Int("result sum", Sum(Make(1)), 6);
  Fill(SUBARRAY(a, 1, 2), 9); Check.Int("var subarray", a[1] * 100 + a[2] * 10 + a[3], 499);
  (* SUBARRAY is a writable designator *)
  a := Row{1, 2, 3}; SUBARRAY(a, 0, 2) := SUBARRAY(a, 1, 2); Check.Int("overlap down", a[1] * 100 + a[2] * 10 + a[3], 233);
  a := Row{1, 2, 3}; SUBARRAY(a, 1, 2) := SUBARRAY(a, 0, 2); Check.Int("overlap up", a[1] * 100 + a[2] * 10 + a[3], 112);
  Check.Int("subarray of subarray", SUBARRAY(SUBARRAY(a, 1, 2), 1, 1)[0], 2); Check.Int("empty subarray", NUMBER(SUBARRAY(a, 3, 0)), 0);
  SUBARRAY(a, 1, 1)[0] := 77; Check.Int("element of subarray", a[2], 77); Check.That("subarray equality", SUBARRAY(a, 0, 1) = ARRAY OF INTEGER{1});
  Check.Int("rows of grid", Sum2(SUBARRAY(g, 1, 1)), 6);
  (* constructors: positions, and .. that repeats the last *)
  a := Row{4, ..}; Check.Int("repeat", Sum(a), 12); a := Row{1, 2, ..}; Check.Int("repeat last", a[3], 2);
  Check.Int("open constructor", Sum(ARRAY OF INTEGER{1, 2, 3, 4}), 10); Check.Int("nested constructor", Sum2(Grid{Row{1, ..}, Row{2, ..}}), 15);
  Check.That("constructor equality", Row{1, 2, 3} = Row{1, 2, 3}); Check.That("difference", Row{1, 2, 3} # Row{1, 2, 4});
  reals := ARRAY [0 .. 2] OF REAL{1.5, ..}; Check.That("reals", reals[2] = 1.5); Check.Int("real length", Length(reals), 3);
  texts[0] := "a"; texts[1] := texts[0] & "b"; Check.Text("texts", texts[1], "ab");
  WITH row = g[1], x = row[2] DO x := 42; Check.Int("alias", g[1, 2], 42); row := Row{1, 1, 1}; Check.Int("alias row", x, 1) END;
  Check.Done();
END Arrays.
