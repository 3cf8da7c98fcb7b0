(* SPDX-License-Identifier: MIT *)
MODULE Main;

(* 2.2.9, 2.4.6: what a subtype declares neither hides nor overrides what a revelation that it does not see declares. *)

IMPORT Check, RuntimeError, Shape;

TYPE
  U = Shape.T OBJECT n := 5 METHODS secret (): INTEGER := Secret OVERRIDES m := M END;
  W = U OBJECT a := "w" METHODS m (x: INTEGER): INTEGER := Plus OVERRIDES k := K END;

PROCEDURE Secret (u: U): INTEGER = BEGIN RETURN -u.n END Secret;
PROCEDURE M (u: U): INTEGER = BEGIN RETURN Shape.T.m(u) + u.n + u.a END M;
PROCEDURE Plus (w: W; x: INTEGER): INTEGER = BEGIN RETURN x + w.n END Plus;
PROCEDURE K (w: W): INTEGER = BEGIN w.n := 3; RETURN U.m(w) * 10 + w.m(2) END K;

VAR u := NEW(U, n := 6); w := NEW(W); t: Shape.T := NEW(Shape.T, a := 3);

BEGIN
  Check.Int("the module's method", Shape.Secret(u), 101);
  Check.Int("the subtype's", u.secret(), -6);
  Check.Int("the module's field", Shape.N(u), 100);
  Check.Int("overridden, calling the method above", u.m(), 1007 + 6 + 1);
  Check.Int("the public field is another than the one revealed", t.m() + t.a, 1007 + 3);
  Check.Int("a method that masks", w.m(1), 6);
  Check.Int("what it masks", NARROW(w, U).m(), 1007 + 5 + 1);
  Check.Int("methods of all levels", w.k(), (1007 + 3 + 1) * 10 + 5);
  TRY EVAL t.k(); Check.Never("a method without a procedure") EXCEPT RuntimeError.E => END;
  Check.That("types", TYPECODE(u) # TYPECODE(w) AND TYPECODE(t) = TYPECODE(Shape.T) AND ISTYPE(w, U) AND NOT ISTYPE(t, U));
  Check.Done();
END Main.
