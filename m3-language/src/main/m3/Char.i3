(* SPDX-License-Identifier: MIT *)
INTERFACE Char;

(* CHAR as an actual for generics (classical: libm3 Char); tables of characters are in ASCII. *)

IMPORT Word;

CONST Brand = "Char";

TYPE T = CHAR;

PROCEDURE Equal (a, b: T): BOOLEAN;
PROCEDURE Hash (a: T): Word.T;
PROCEDURE Compare (a, b: T): [-1 .. 1];
(* As for ORD(a) and ORD(b). *)

END Char.
