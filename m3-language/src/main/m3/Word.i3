(* SPDX-License-Identifier: MIT *)
INTERFACE Word;

(* An INTEGER as a word of bits: unsigned arithmetic modulo 2^64, comparisons, bit operations.

   A Word.T w represents the unsigned integer whose two's complement bits are those of w. *)

CONST
  Brand = "Word";
  Size  = 64;  (* bits *)

TYPE T = INTEGER;

<*EXTERNAL*> PROCEDURE Plus   (x, y: T): T;        (* (x + y) MOD 2^Size *)
<*EXTERNAL*> PROCEDURE Times  (x, y: T): T;        (* (x * y) MOD 2^Size *)
<*EXTERNAL*> PROCEDURE Minus  (x, y: T): T;        (* (x - y) MOD 2^Size *)
<*EXTERNAL*> PROCEDURE Divide (x, y: T): T;        (* x DIV y, unsigned; a fault when y = 0 *)
<*EXTERNAL*> PROCEDURE Mod    (x, y: T): T;        (* x MOD y, unsigned; a fault when y = 0 *)
<*EXTERNAL*> PROCEDURE LT     (x, y: T): BOOLEAN;  (* x < y, unsigned *)
<*EXTERNAL*> PROCEDURE LE     (x, y: T): BOOLEAN;  (* x <= y, unsigned *)
<*EXTERNAL*> PROCEDURE GT     (x, y: T): BOOLEAN;  (* x > y, unsigned *)
<*EXTERNAL*> PROCEDURE GE     (x, y: T): BOOLEAN;  (* x >= y, unsigned *)
<*EXTERNAL*> PROCEDURE And    (x, y: T): T;        (* bitwise and *)
<*EXTERNAL*> PROCEDURE Or     (x, y: T): T;        (* bitwise or *)
<*EXTERNAL*> PROCEDURE Xor    (x, y: T): T;        (* bitwise exclusive or *)
<*EXTERNAL*> PROCEDURE Not    (x: T): T;           (* bitwise complement *)

<*EXTERNAL*> PROCEDURE Shift (x: T; n: INTEGER): T;
(* Bit i of the result is bit i-n of x, or 0 where x has no such bit: left for n > 0, right for n < 0. *)

<*EXTERNAL*> PROCEDURE LeftShift (x: T; n: CARDINAL): T;
(* Shift (x, n). *)

<*EXTERNAL*> PROCEDURE RightShift (x: T; n: CARDINAL): T;
(* Shift (x, -n). *)

<*EXTERNAL*> PROCEDURE Rotate (x: T; n: INTEGER): T;
(* Bit i of the result is bit (i-n) MOD Size of x. *)

PROCEDURE Extract (x: T; i, n: CARDINAL): T;
(* The n bits of x from bit i on, as a word; i + n <= Size, else a fault. *)

PROCEDURE Insert (x, y: T; i, n: CARDINAL): T;
(* x with its n bits from bit i on replaced by the low n bits of y; i + n <= Size, else a fault. *)

END Word.
