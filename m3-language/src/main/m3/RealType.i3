(* SPDX-License-Identifier: MIT *)
INTERFACE RealType;

(* REAL as an actual for generics (classical: libm3 RealType). *)

IMPORT Word;

CONST Brand = "Real";

TYPE T = REAL;

PROCEDURE Equal (a, b: T): BOOLEAN;
PROCEDURE Hash (a: T): Word.T;
PROCEDURE Compare (a, b: T): [-1 .. 1];
(* a = b; equal numbers have equal hashes; -1, 0 or 1 as a < b, a = b or a > b. No order holds for NaN. *)

END RealType.
