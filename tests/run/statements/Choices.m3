MODULE Choices EXPORTS Main;
(* 2.3.12 IF, 2.3.17 CASE, 2.3.18 TYPECASE, 2.3.5 EVAL, 2.3.3 blocks, 2.3.16 WITH as alias and as value. *)
IMPORT Check;
TYPE Colour = {Red, Green, Blue}; R = RECORD x, y: INTEGER END; P = OBJECT n: INTEGER END; Q = P OBJECT END;
VAR n := 0; a := ARRAY [0 .. 3] OF INTEGER{1, 2, 3, 4}; r := R{5, 6}; o := NEW(P, n := 3); i := 1; ro: REF ARRAY OF INTEGER; big: INTEGER; t := "a"; set := SET OF CHAR{'a'}; re: REF R;

PROCEDURE Grade(n: INTEGER): CHAR =
  BEGIN CASE n OF | 90 .. 100 => RETURN 'A' | 80 .. 89, 79 => RETURN 'B' | FIRST(INTEGER) .. -1, 101 .. LAST(INTEGER) => RETURN '?' ELSE RETURN 'F' END END Grade;
PROCEDURE Dense(n: INTEGER): INTEGER =
  BEGIN CASE n OF 0 => RETURN 10 | 1 => RETURN 11 | 2, 4 => RETURN 12 | 3 => RETURN 13 | 5 .. 9 => RETURN 14 | 20 => RETURN 15 | -3 => RETURN 16 ELSE RETURN -1 END END Dense;
PROCEDURE Name(c: Colour): TEXT = BEGIN CASE c OF | Colour.Red => RETURN "red" | Colour.Green => RETURN "green" | Colour.Blue => RETURN "blue" END END Name;
PROCEDURE Kind(c: CHAR): INTEGER = BEGIN CASE c OF | 'a' .. 'z', 'A' .. 'Z' => RETURN 1 | '0' .. '9' => RETURN 2 | ' ', '\t', '\n' => RETURN 3 ELSE RETURN 0 END END Kind;
PROCEDURE Effect(v: INTEGER): INTEGER = BEGIN INC(n, v); RETURN v END Effect;
PROCEDURE Truth(v: BOOLEAN; mark: CHAR): BOOLEAN = BEGIN Check.Note(mark); RETURN v END Truth;
PROCEDURE Set(VAR x: INTEGER) = BEGIN x := 77 END Set;
PROCEDURE Rec(): R = BEGIN RETURN R{8, 9} END Rec;
PROCEDURE Which(o: REFANY): INTEGER = BEGIN TYPECASE o OF | Q => RETURN 2 | P(p) => p := NEW(P, n := p.n + 1); RETURN p.n | NULL => RETURN 0 ELSE RETURN -1 END END Which;

BEGIN
  IF Truth(FALSE, '1') THEN n := 1 ELSIF Truth(TRUE, '2') THEN n := 2 ELSIF Truth(TRUE, '3') THEN n := 3 ELSE n := 4 END; Check.Int("elsif", n, 2); Check.Trace("tests in order", "12");
  IF Truth(FALSE, '1') THEN n := 1 ELSE n := 9 END; Check.Int("else", n, 9); IF FALSE THEN n := 0 END; Check.Int("no else", n, 9); Check.Trace("one test", "1");
  Check.That("case", Grade(95) = 'A' AND Grade(80) = 'B' AND Grade(79) = 'B' AND Grade(12) = 'F' AND Grade(0) = 'F'); Check.That("case at the ends", Grade(FIRST(INTEGER)) = '?' AND Grade(LAST(INTEGER)) = '?' AND Grade(101) = '?' AND Grade(-1) = '?' AND Grade(100) = 'A');
  Check.Int("dense", Dense(0) + Dense(1) + Dense(2) + Dense(3) + Dense(4) + Dense(7) + Dense(20), 10 + 11 + 12 + 13 + 12 + 14 + 15); Check.Int("dense below", Dense(-3) + Dense(-4) + Dense(21) + Dense(10), 16 - 3); Check.Int("dense far", Dense(FIRST(INTEGER)) + Dense(LAST(INTEGER)), -2);
  FOR c := FIRST(Colour) TO LAST(Colour) DO Check.Text("enumeration", Name(c), ARRAY Colour OF TEXT{"red", "green", "blue"}[c]) END; Check.Int("characters", Kind('q') * 1000 + Kind('7') * 100 + Kind('\t') * 10 + Kind('\377'), 1230);
  n := 0; CASE Effect(3) OF | 3 => INC(n, 10) ELSE END; Check.Int("selector once", n, 13); CASE n OF ELSE n := 1 END; Check.Int("only else", n, 1);
  n := 0; EVAL Effect(4); EVAL Effect(1) + Effect(2); Check.Int("eval", n, 7);
  (* blocks: declarations are evaluated in order, names may hide outer ones *)
  VAR n := 5; m := n + 1; PROCEDURE Up() = BEGIN INC(m, n) END Up; CONST K = 3; BEGIN n := m * K; Up(); Check.Int("block", n + m, 18 + 24) END; Check.Int("outer", n, 7);
  (* WITH: a designator is an alias, evaluated once; else a value that cannot be assigned *)
  WITH x = a[i] DO i := 3; x := 50; INC(x); Set(x) END; Check.Int("alias", a[1], 77); Check.Int("not moved", a[3], 4); WITH x = a[0], y = x DO y := 9; Check.Int("alias of alias", a[0], 9) END;
  WITH v = a[0] + 1 DO a[0] := 100; Check.Int("value", v, 10) END; WITH v = r DO v.x := 1; r.y := 2; Check.Int("record alias", v.y, 2) END; Check.Int("written through", r.x, 1);
  WITH f = o.n DO o := NEW(P); f := 8; Check.Int("object held", f, 8) END; WITH v = Rec() DO Check.Int("record value", v.x + v.y, 17) END; WITH p = o.n, q = p DO q := 4 END; Check.Int("field", o.n, 4);
  ro := NEW(REF ARRAY OF INTEGER, 3); WITH all = ro^, e = all[2] DO ro := NIL; e := 6; all[0] := 1; Check.Int("open alias", all[0] + all[2] + NUMBER(all), 10) END; WITH part = SUBARRAY(a, 1, 2) DO part[0] := 12; Check.Int("part alias", a[1] + NUMBER(part), 14) END;
  re := NEW(REF R, x := 1); WITH w = re^ DO re := NEW(REF R); w.x := 3; Check.Int("referent alias", w.x, 3) END; WITH s = t & "b" DO t := "z"; Check.Text("text value", s, "ab") END; WITH s = set DO s := s + SET OF CHAR{'b'} END; Check.That("set alias", 'b' IN set);
  WITH lit = ARRAY [0 .. 1] OF INTEGER{4, 5} DO Check.Int("constructor", lit[0] * 10 + lit[1], 45) END; WITH v = i DO VAR k := v; BEGIN v := 0; Check.Int("variable alias", i * 10 + k, 3) END END;
  Check.Int("typecase", Which(NEW(Q)) * 1000 + Which(NEW(P, n := 4)) * 10 + Which("t"), 2049); Check.Int("typecase nil", Which(NIL), 2);
  big := 0; FOR k := -50 TO 50 DO CASE k OF | -40 .. -30 => INC(big) | 1 => INC(big, 100) | 3 => INC(big, 1000) | 50 => INC(big, 10000) ELSE END END; Check.Int("sparse", big, 11111);
  Check.Done();
END Choices.
