(* SPDX-License-Identifier: MIT *)
INTERFACE Real;

(* The numbers of type REAL: IEEE 754 binary32 (definition 5.5.4). *)

IMPORT Word;

TYPE T = REAL;

CONST
  Brand        = "Real";
  Base         = 2;
  Precision    = 24;  (* digits of that base *)
  MaxFinite    : T = 3.40282347e+38;
  MinPos       : T = 1.40129846e-45;
  MinPosNormal : T = 1.17549435e-38;

  MaxExpDigits    = 2;  (* decimal digits of an exponent *)
  MaxSignifDigits = 9;  (* decimal digits that tell every number from every other *)

PROCEDURE Equal (a, b: T): BOOLEAN;
PROCEDURE Hash (a: T): Word.T;
PROCEDURE Compare (a, b: T): [-1 .. 1];
(* For generics: a = b; equal numbers have equal hashes; -1, 0 or 1 as a < b, a = b or a > b. No order holds for NaN. *)

END Real.
