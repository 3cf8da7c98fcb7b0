(* SPDX-License-Identifier: MIT *)
INTERFACE Extended;

(* The numbers of type EXTENDED, which are those of LONGREAL: IEEE 754 binary64 (definition 5.5.4). *)

TYPE T = EXTENDED;

CONST
  Base         = 2;
  Precision    = 53;  (* digits of that base *)
  MaxFinite    : T = 1.7976931348623157x+308;
  MinPos       : T = 4.9406564584124654x-324;
  MinPosNormal : T = 2.2250738585072014x-308;

  MaxExpDigits    = 3;   (* decimal digits of an exponent *)
  MaxSignifDigits = 17;  (* decimal digits that tell every number from every other *)

END Extended.
