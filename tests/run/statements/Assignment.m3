MODULE Assignment EXPORTS Main;
(* 2.3.1 assignment: order, copies, conversions that assignability allows. *)
IMPORT Check;
TYPE R = RECORD a, b: INTEGER END; V = ARRAY [0 .. 2] OF INTEGER; Small = [0 .. 9]; T = OBJECT n: INTEGER END; U = T OBJECT END;
VAR i := 1; v := V{10, 20, 30}; r := R{1, 2}; s: Small; c: CARDINAL; t: T; u := NEW(U); any: REFANY; grid: ARRAY [0 .. 1], [0 .. 1] OF R; rr: REF R; sub: [5 .. 20];

PROCEDURE Bump(): INTEGER = BEGIN INC(i); RETURN i END Bump;
PROCEDURE Index(n: INTEGER; mark: CHAR): INTEGER = BEGIN Check.Note(mark); RETURN n END Index;
PROCEDURE Obj(o: T; mark: CHAR): T = BEGIN Check.Note(mark); RETURN o END Obj;

BEGIN
  (* the target and the value are evaluated once each *)
  v[Index(1, 't')] := Index(5, 'v'); Check.Int("element", v[1], 5); Check.Trace("both once", "tv");
  i := 0; v[i] := Bump(); Check.Int("value seen", i, 1);
  Obj(u, 'o').n := Index(4, 'n'); Check.Int("through a call", u.n, 4); Check.Trace("designator once", "on");
  i := 1; INC(v[Index(i, 'x')], 2); Check.Int("inc element", v[1] * 10 + i, 71); Check.Trace("inc once", "x");
  (* aggregates are copied as if all at once *)
  v := V{v[2], v[1], v[0]}; Check.Int("permuted", v[0], 30); r := R{r.b, r.a}; Check.Int("swapped", r.a * 10 + r.b, 21);
  grid[0][0] := r; grid[1] := grid[0]; grid[0, 0].a := 9; Check.Int("row copied", grid[1, 0].a, 2); grid := grid; v := v; Check.Int("to itself", v[0], 30);
  rr := NEW(REF R); rr^ := grid[1][0]; grid[1, 0].b := 100; Check.Int("to referent", rr.b, 1); WITH x = grid[1] DO x[1] := x[0] END; Check.Int("within an alias", grid[1, 1].b, 100);
  (* ordinals with a member in common, subtypes both ways *)
  s := 9; c := s; i := c; s := i; Check.Int("subranges", s, 9); sub := s; Check.Int("overlap", sub, 9); t := u; u := t; any := t; u := any; Check.That("down again", u = t);
  t := NIL; Check.That("nil", t = NIL); i := ORD(TRUE) + ORD('a'); Check.Int("ordinals", i, 98);
  Check.Done();
END Assignment.
