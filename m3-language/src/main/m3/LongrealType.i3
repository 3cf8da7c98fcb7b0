(* SPDX-License-Identifier: MIT *)
INTERFACE LongrealType;

(* LONGREAL as an actual for generics (classical: libm3 LongrealType). *)

IMPORT Word;

CONST Brand = "Longreal";

TYPE T = LONGREAL;

PROCEDURE Equal (a, b: T): BOOLEAN;
PROCEDURE Hash (a: T): Word.T;
PROCEDURE Compare (a, b: T): [-1 .. 1];
(* a = b; equal numbers have equal hashes; -1, 0 or 1 as a < b, a = b or a > b. No order holds for NaN. *)

END LongrealType.
