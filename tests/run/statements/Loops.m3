MODULE Loops EXPORTS Main;
(* 2.3.11 LOOP, 2.3.13 WHILE, 2.3.14 REPEAT, 2.3.15 FOR: at the ends of the range, with negative, large and zero steps. *)
IMPORT Check;
TYPE Colour = {Red, Green, Blue}; Edge = [250 .. 255];
VAR n, last := 0; to := 5; by := 1; c := 0; sum := 0; calls := 0; lsum := 0L; procs: ARRAY [0 .. 2] OF INTEGER;

PROCEDURE Count(from, to, by: INTEGER): INTEGER = VAR n := 0; BEGIN FOR i := from TO to BY by DO INC(n); IF n = 1000 THEN RETURN -i END END; RETURN n END Count;
PROCEDURE Call(n: INTEGER): INTEGER = BEGIN INC(calls); RETURN n END Call;
PROCEDURE First(READONLY a: ARRAY OF INTEGER; want: INTEGER): INTEGER = BEGIN FOR i := 0 TO LAST(a) DO IF a[i] = want THEN RETURN i END END; RETURN -1 END First;
PROCEDURE Captured(): INTEGER =
  VAR sum := 0;
  PROCEDURE Each(p: PROCEDURE ()) = BEGIN p(); p() END Each;
  BEGIN FOR i := 1 TO 3 DO VAR k := i; PROCEDURE Add() = BEGIN INC(sum, i * 10 + k); INC(k) END Add; BEGIN Each(Add) END END; RETURN sum END Captured;

BEGIN
  FOR i := 1 TO 4 DO n := n * 10 + i END; Check.Int("up", n, 1234); n := 0; FOR i := 4 TO 1 BY -1 DO n := n * 10 + i END; Check.Int("down", n, 4321);
  n := 0; FOR i := 1 TO 10 BY 4 DO n := n * 10 + i END; Check.Int("by four", n, 159); n := 0; FOR i := 10 TO 1 BY -4 DO n := n * 100 + i END; Check.Int("by minus four", n, 100602);
  FOR i := 2 TO 1 DO Check.Never("empty") END; FOR i := 1 TO 2 BY -1 DO Check.Never("empty down") END; FOR i := LAST(INTEGER) TO FIRST(INTEGER) DO Check.Never("empty wide") END;
  (* at the ends of INTEGER the index never wraps around *)
  n := 0; FOR i := LAST(INTEGER) - 2 TO LAST(INTEGER) DO INC(n); last := i END; Check.Int("to the last", n, 3); Check.Int("the last", last, LAST(INTEGER));
  n := 0; FOR i := FIRST(INTEGER) + 2 TO FIRST(INTEGER) BY -1 DO INC(n); last := i END; Check.Int("to the first", n, 3); Check.Int("the first", last, FIRST(INTEGER));
  n := 0; FOR i := LAST(INTEGER) - 3 TO LAST(INTEGER) BY 2 DO INC(n) END; Check.Int("past the last", n, 2); n := 0; FOR i := FIRST(INTEGER) TO LAST(INTEGER) BY LAST(INTEGER) DO INC(n) END; Check.Int("large steps", n, 3);
  n := 0; FOR i := LAST(INTEGER) TO FIRST(INTEGER) BY FIRST(INTEGER) DO INC(n) END; Check.Int("largest negative step", n, 2); n := 0; FOR i := 0 TO LAST(INTEGER) BY LAST(INTEGER) DO INC(n) END; Check.Int("one large step", n, 2);
  n := 0; FOR i := FIRST(INTEGER) TO FIRST(INTEGER) DO INC(n) END; Check.Int("one round", n, 1); n := 0; FOR i := LAST(INTEGER) TO LAST(INTEGER) BY 100 DO INC(n) END; Check.Int("one round up", n, 1);
  n := 0; FOR i := -LAST(INTEGER) TO LAST(INTEGER) BY LAST(INTEGER) DO INC(n) END; Check.Int("wider than half", n, 3);
  (* steps known only when running *)
  Check.Int("variable", Count(1, 10, 3), 4); Check.Int("variable down", Count(10, 1, -3), 4); Check.Int("variable at the last", Count(LAST(INTEGER) - 1, LAST(INTEGER), 1), 2); Check.Int("variable at the first", Count(FIRST(INTEGER) + 4, FIRST(INTEGER), -2), 3);
  Check.Int("variable large", Count(FIRST(INTEGER), LAST(INTEGER), LAST(INTEGER)), 3); Check.Int("zero step never ends", Count(4, 5, 0), -4); Check.Int("zero step empty", Count(5, 4, 0), 0); Check.Int("variable least step", Count(0, FIRST(INTEGER), FIRST(INTEGER)), 2);
  (* bounds and step are evaluated once, before the first round *)
  FOR i := Call(1) TO Call(3) BY Call(1) DO INC(sum) END; Check.Int("once", calls, 3); Check.Int("rounds", sum, 3); n := 0; FOR i := 1 TO to BY by DO to := 100; by := 50; INC(n) END; Check.Int("changes do not count", n, 5);
  (* other ordinals *)
  FOR x := FIRST(Colour) TO LAST(Colour) DO INC(c, ORD(x)) END; Check.Int("enumeration", c, 3); c := 0; FOR x := LAST(Colour) TO Colour.Green BY -1 DO INC(c, ORD(x)) END; Check.Int("enumeration down", c, 3);
  c := 0; FOR x := FIRST(CHAR) TO LAST(CHAR) DO INC(c) END; Check.Int("all characters", c, 256); c := 0; FOR b := FALSE TO TRUE DO INC(c, ORD(b) + 1) END; Check.Int("booleans", c, 3); c := 0; FOR e := FIRST(Edge) TO LAST(Edge) DO INC(c, e) END; Check.Int("subrange", c, 1515);
  FOR x := 'z' TO 'a' BY -5 DO c := ORD(x) END; Check.Int("characters down", c, ORD('a')); FOR l := 1L TO 3L DO INC(lsum, l) END; Check.Long("longint", lsum, 6L);
  (* the index is a new variable, as is a variable declared in the body *)
  n := 7; FOR n := 1 TO 2 DO INC(c, n) END; Check.Int("outer kept", n, 7); FOR i := 0 TO 2 DO VAR fresh := 5; BEGIN INC(fresh, i); procs[i] := fresh END END; Check.Int("fresh", procs[0] * 100 + procs[1] * 10 + procs[2], 567); Check.Int("captured", Captured(), (11 + 12) + (22 + 23) + (33 + 34));
  n := 0; WHILE n < 5 DO INC(n, 2) END; Check.Int("while", n, 6); WHILE FALSE DO Check.Never("while false") END; n := 0; WHILE TRUE DO INC(n); IF n = 9 THEN EXIT END END; Check.Int("exit while", n, 9);
  n := 0; REPEAT INC(n) UNTIL n >= 3; Check.Int("repeat", n, 3); REPEAT INC(n) UNTIL TRUE; Check.Int("repeat once", n, 4); REPEAT INC(n); IF n > 10 THEN EXIT END UNTIL FALSE; Check.Int("exit repeat", n, 11);
  n := 0; LOOP INC(n); IF n < 5 THEN ELSIF n = 5 THEN INC(n, 100) ELSE EXIT END END; Check.Int("loop", n, 106); n := 0; FOR i := 1 TO 10 DO FOR j := 1 TO 10 DO IF j > i THEN EXIT END; INC(n) END END; Check.Int("exit inner only", n, 55);
  Check.Int("return from for", First(ARRAY OF INTEGER{5, 6, 7}, 7), 2); Check.Int("not found", First(ARRAY OF INTEGER{5}, 7), -1); n := 0; FOR i := 1 TO 100000 DO n := n + i MOD 3 END; Check.Int("many rounds", n, 100000);
  Check.Done();
END Loops.
