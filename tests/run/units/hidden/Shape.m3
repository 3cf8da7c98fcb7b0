(* SPDX-License-Identifier: MIT *)
MODULE Shape;

REVEAL T = Public BRANDED OBJECT n := 100; a := 7 METHODS secret (): INTEGER := Own OVERRIDES m := M; k := K END;

PROCEDURE Own (t: T): INTEGER = BEGIN RETURN t.n + 1 END Own;
PROCEDURE M (t: T): INTEGER = BEGIN RETURN t.n * 10 + t.a END M;
PROCEDURE K (t: T): INTEGER = BEGIN RETURN Public.m(t) END K;
PROCEDURE Secret (t: T): INTEGER = BEGIN RETURN t.secret() END Secret;
PROCEDURE N (t: T): INTEGER = BEGIN RETURN t.n END N;

BEGIN
END Shape.
