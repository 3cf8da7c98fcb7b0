(* SPDX-License-Identifier: MIT *)
INTERFACE Matrix;

(* Matrices of LONGREALs, and systems of linear equations. *)

TYPE T = REF ARRAY OF ARRAY OF LONGREAL;

EXCEPTION Singular;  (* the equations have no solution, or many *)

PROCEDURE Times (a, b: T): T;
(* The product; b has as many rows as a has columns. *)

PROCEDURE Transposed (a: T): T;
(* a with rows and columns exchanged. *)

PROCEDURE Identity (n: CARDINAL): T;
(* n rows and columns, 1 where they are the same and 0 elsewhere. *)

PROCEDURE Solution (a, b: T): T RAISES {Singular};
(* The x for which Times(a, x) is b; a is square. *)

PROCEDURE Determinant (a: T): LONGREAL;
(* The determinant of a, which is square. *)

PROCEDURE ToText (a: T; prec: CARDINAL := 3): TEXT;
(* A line a row, with prec digits after the point. *)

END Matrix.
