(* SPDX-License-Identifier: MIT *)
INTERFACE Refany;

(* REFANY as an actual for generics: references are equal when they are identical (classical: libm3 Refany). *)

IMPORT Word;

CONST Brand = "Refany";

TYPE T = REFANY;

PROCEDURE Equal (r1, r2: T): BOOLEAN;
(* r1 = r2 *)

<*EXTERNAL*> PROCEDURE Hash (r: T): Word.T;
(* A number that stays the same for the referent, and is rarely that of another. *)

PROCEDURE Compare (r1, r2: T): [-1 .. 1];
(* Always a fault: references have no order. *)

END Refany.
