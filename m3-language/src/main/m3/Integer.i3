(* SPDX-License-Identifier: MIT *)
INTERFACE Integer;

(* INTEGER as an actual for generics, and what is customary for such (classical: libm3 Integer). *)

IMPORT Word;

CONST Brand = "Integer";

TYPE T = INTEGER;

PROCEDURE Equal (a, b: T): BOOLEAN;
(* a = b *)

PROCEDURE Hash (a: T): Word.T;
(* a *)

PROCEDURE Compare (a, b: T): [-1 .. 1];
(* -1, 0 or 1 as a < b, a = b or a > b *)

END Integer.
