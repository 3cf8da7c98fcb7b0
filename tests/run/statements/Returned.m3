(* SPDX-License-Identifier: MIT *)
MODULE Returned EXPORTS Main;

(* 2.3.6, 2.3.8, 2.3.11: the value of RETURN and of RAISE is that at the statement, whatever a FINALLY part does to what it came from. *)

IMPORT Check;

TYPE
  V = ARRAY [0 .. 2] OF INTEGER; R = RECORD v: V; n: INTEGER END; S = SET OF [0 .. 99]; M = ARRAY [0 .. 1] OF V;
  O = OBJECT v: V END;
EXCEPTION E (V); F (R);
VAR v: V; m: M; o := NEW(O);

PROCEDURE A1 (): V = VAR l := V{1, 2, 3}; BEGIN TRY RETURN l FINALLY l[0] := 9 END END A1;
PROCEDURE A2 (): R = VAR l := R{V{1, 2, 3}, 4}; BEGIN TRY RETURN l FINALLY l.v[0] := 9; l.n := 9 END END A2;
PROCEDURE A3 (): V = VAR l := R{V{1, 2, 3}, 4}; BEGIN TRY RETURN l.v FINALLY l.v[0] := 9 END END A3;
PROCEDURE A4() RAISES {E} = VAR l := V{1, 2, 3}; BEGIN TRY RAISE E(l) FINALLY l[0] := 9 END END A4;
PROCEDURE A5() RAISES {F} = VAR l := R{V{1, 2, 3}, 4}; BEGIN TRY RAISE F(l) FINALLY l.v[0] := 9 END END A5;
PROCEDURE A6(x: V): V = BEGIN TRY RETURN x FINALLY x[0] := 9 END END A6;
PROCEDURE A7 (): S = VAR l := S{1}; BEGIN TRY RETURN l FINALLY l := l + S{2} END END A7;
PROCEDURE A8 (): V = VAR l := V{1, 2, 3}; PROCEDURE Ch() = BEGIN l[0] := 9 END Ch; BEGIN TRY RETURN l FINALLY Ch() END END A8;
PROCEDURE A9 (): V = BEGIN WITH x = v DO TRY RETURN x FINALLY x[0] := 9 END END END A9;
PROCEDURE A10 (): V = BEGIN TRY RETURN o.v FINALLY o.v[0] := 9 END END A10;
PROCEDURE A11(VAR x: ARRAY OF INTEGER): V = BEGIN TRY RETURN x FINALLY x[0] := 9 END END A11;
PROCEDURE A12 (): V = VAR ref := NEW(REF V); BEGIN ref^ := V{1, 2, 3}; TRY RETURN ref^ FINALLY ref[0] := 9 END END A12;
PROCEDURE A13 (): M = VAR l := M{V{1, 2, 3}, V{4, 5, 6}}; BEGIN TRY RETURN l FINALLY l[1] := l[0]; l[0, 0] := 9 END END A13;

BEGIN
  Check.Int("a local array", A1()[0], 1);
  Check.Int("a local record", A2().v[0] + A2().n, 5);
  Check.Int("a part of one", A3()[0], 1);
  TRY A4() EXCEPT E (x) => Check.Int("an argument", x[0], 1) END;
  TRY A5() EXCEPT F (x) => Check.Int("that is a record", x.v[0], 1) END;
  v := V{1, 2, 3};
  Check.Int("a VALUE formal", A6(v)[0], 1);
  Check.That("a set", NOT 2 IN A7());
  Check.Int("a local that a nested procedure changes", A8()[0], 1);
  Check.Int("an alias", A9()[0], 1);
  Check.Int("of what changes", v[0], 9);
  o.v := V{1, 2, 3};
  Check.Int("a field", A10()[0], 1);
  v := V{1, 2, 3};
  Check.Int("an open array", A11(v)[0], 1);
  Check.Int("a referent", A12()[0], 1);
  m := A13();
  Check.Int("rows", m[0, 0] * 10 + m[1, 0], 14);
  Check.Done();
END Returned.
