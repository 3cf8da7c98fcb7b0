(* SPDX-License-Identifier: MIT *)
INTERFACE Extended;

(* The numbers of type EXTENDED, which are those of LONGREAL: IEEE 754 binary64 (definition 5.5.4). *)

IMPORT Word;

TYPE T = EXTENDED;

CONST
  Brand        = "Extended";
  Base         = 2;
  Precision    = 53;  (* digits of that base *)
  MaxFinite    : T = 1.7976931348623157x+308;
  MinPos       : T = 4.9406564584124654x-324;
  MinPosNormal : T = 2.2250738585072014x-308;

  MaxExpDigits    = 3;   (* decimal digits of an exponent *)
  MaxSignifDigits = 17;  (* decimal digits that tell every number from every other *)

PROCEDURE Equal (a, b: T): BOOLEAN;
PROCEDURE Hash (a: T): Word.T;
PROCEDURE Compare (a, b: T): [-1 .. 1];
(* For generics: a = b; equal numbers have equal hashes; -1, 0 or 1 as a < b, a = b or a > b. No order holds for NaN. *)

END Extended.
