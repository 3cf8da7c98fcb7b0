(* SPDX-License-Identifier: MIT *)
INTERFACE LongReal;

(* The numbers of type LONGREAL: IEEE 754 binary64 (definition 5.5.4). *)

TYPE T = LONGREAL;

CONST
  Base         = 2;
  Precision    = 53;  (* digits of that base *)
  MaxFinite    : T = 1.7976931348623157d+308;
  MinPos       : T = 4.9406564584124654d-324;
  MinPosNormal : T = 2.2250738585072014d-308;

  MaxExpDigits    = 3;   (* decimal digits of an exponent *)
  MaxSignifDigits = 17;  (* decimal digits that tell every number from every other *)

END LongReal.
