(* SPDX-License-Identifier: MIT *)
MODULE Results EXPORTS Main;

(* 2.6.10, 2.6.12, 2.2.5: what operators give are values, even where they give what they got; packed procedures are called. *)

IMPORT Check;

TYPE P = PROCEDURE (n: INTEGER): INTEGER;
VAR
  n := 5; x := 1.5; y := 2.5d0; z := 3.5x0; b := FALSE; l := 7L;
  r: RECORD p: BITS 64 FOR P; q: BITS 64 FOR P := NIL; c: BITS 8 FOR [0 .. 255] END;

PROCEDURE Twice (n: INTEGER): INTEGER = BEGIN RETURN 2 * n END Twice;
PROCEDURE Changed (READONLY k: INTEGER): INTEGER = BEGIN n := 6; RETURN k END Changed;

BEGIN
  WITH v = +n DO n := 7; Check.Int("plus is a copy", v, 5) END;
  n := 5; Check.Int("also as an actual", Changed(+n), 5); n := 5; Check.Int("unlike the variable", Changed(n), 6);
  WITH v = +x, w = +y, u = +z, k = +l DO
    x := 0.0; y := 0.0d0; z := 0.0x0; l := 0L;
    Check.That("of floats too", v = 1.5 AND w = 2.5d0 AND u = 3.5x0 AND k = 7L)
  END;
  WITH v = TRUE AND b, w = FALSE OR b DO b := TRUE; Check.That("AND and OR", NOT v AND NOT w) END;
  r.c := 200; WITH v = +r.c + +r.c DO Check.Int("plus of a packed number", v, 400) END;
  r.p := Twice; Check.Int("a packed procedure", r.p(3), 6); Check.That("is compared", r.p = Twice AND r.q = NIL);
  Check.Done();
END Results.
