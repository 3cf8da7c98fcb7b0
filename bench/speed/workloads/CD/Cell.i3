(* SPDX-License-Identifier: MIT *)
INTERFACE Cell;

(* Squares of the ground, by their south-west corner. *)

TYPE T = RECORD x, y: LONGREAL END;

CONST Brand = "Cell";

PROCEDURE Compare (READONLY a, b: T): [-1 .. 1];
(* By x, then by y. *)

END Cell.
