(* SPDX-License-Identifier: MIT *)
INTERFACE RealRep;

(* How REAL numbers are represented: sign, exponent, fraction from the highest bit down. Trusted. *)

IMPORT Word;

TYPE T = REAL;

CONST
  FractionBits = 23;
  ExponentBits = 8;

<*EXTERNAL*> PROCEDURE Bits (x: T): Word.T;
<*EXTERNAL*> PROCEDURE OfBits (bits: Word.T): T;
(* The representation of x; the number represented by bits. *)

<*EXTERNAL*> PROCEDURE OfText (t: TEXT; VAR x: T): BOOLEAN;
(* Whether t is a decimal number; sets x to the nearest T. Its exponent may have any of the letters e, d, x. *)

<*EXTERNAL*> PROCEDURE Digits (x: T): TEXT;
(* ABS(x), which is finite, as "d.ddde[-]d" in as few digits as tell it from every other number. *)

<*EXTERNAL*> PROCEDURE Error (x: T; t: TEXT): [-1 .. 1];
(* The sign of ABS(x) minus the number t. *)

<*EXTERNAL*> PROCEDURE Scaled (x: T; n: INTEGER): T;
<*EXTERNAL*> PROCEDURE Next (x, y: T): T;
<*EXTERNAL*> PROCEDURE Root (x: T): T;
(* x * 2^n; the number after x in the direction of y; the square root of x. *)

END RealRep.
