(* SPDX-License-Identifier: MIT *)
MODULE MethodValue EXPORTS Main;
(* A method of a type, T.m, is a procedure constant (definition 2.6.3). *)

IMPORT IO, Fmt;

TYPE
  A = OBJECT n := 1 METHODS m(k: INTEGER): INTEGER := MA; z() END;
  B = A OBJECT OVERRIDES m := MB END;
  C = B OBJECT METHODS old(k: INTEGER): INTEGER := A.m OVERRIDES m := MC END;
  D = C OBJECT OVERRIDES m := A.m END;
  Of = PROCEDURE (a: A; k: INTEGER): INTEGER;

PROCEDURE MA(self: A; k: INTEGER): INTEGER = BEGIN RETURN self.n + k END MA;
PROCEDURE MB(self: B; k: INTEGER): INTEGER = BEGIN RETURN A.m(self, k) * 10 END MB;
PROCEDURE MC(self: C; k: INTEGER): INTEGER = BEGIN RETURN B.m(self, k) + 5 END MC;

CONST First = A.m;

VAR
  table := ARRAY [0 .. 1] OF Of{A.m, First};
  b := NEW(B, n := 2);
  p: Of := A.m;
  q: PROCEDURE (self: B; k: INTEGER): INTEGER := B.m;

PROCEDURE Put(what: TEXT; n: INTEGER) = BEGIN IO.Put(what & " " & Fmt.Int(n) & "\n") END Put;

PROCEDURE Apply(f: Of; a: A; k: INTEGER): INTEGER = BEGIN RETURN f(a, k) END Apply;

BEGIN
  Put("b.m", b.m(1));
  Put("A.m", p(b, 1));
  Put("B.m", q(b, 1));
  Put("passed", Apply(A.m, b, 7));
  Put("constant", First(b, 4));
  Put("table", table[1](NEW(C), 0));
  Put("C.m", NEW(C).m(1));
  Put("C.old", NEW(C).old(1));
  Put("D.m", NEW(D).m(1));
  Put("NEW", NEW(C, m := A.m).m(1));
  Put("same", ORD(A.m = MA) + ORD(p = table[0]) + ORD(B.m = MB) + ORD(p # First));
  Put("abstract", ORD(A.z = NIL))
END MethodValue.
