(* SPDX-License-Identifier: MIT *)
INTERFACE Boolean;

(* BOOLEAN as an actual for generics (classical: libm3 Boolean). *)

IMPORT Word;

CONST Brand = "Boolean";

TYPE T = BOOLEAN;

PROCEDURE Equal (a, b: T): BOOLEAN;
PROCEDURE Hash (a: T): Word.T;
PROCEDURE Compare (a, b: T): [-1 .. 1];
(* As for ORD(a) and ORD(b): FALSE comes before TRUE. *)

END Boolean.
