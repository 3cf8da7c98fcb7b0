(* SPDX-License-Identifier: MIT *)
INTERFACE Long;

(* A LONGINT as a long word of bits: unsigned arithmetic modulo 2^64, comparisons, bit operations.

   A Long.T w represents the unsigned integer whose two's complement bits are those of w. Its procedures change nothing and
   may be killed anywhere: guards and handlers may call them. *)

CONST
  Brand = "Long";
  Size  = 64;  (* bits *)

TYPE T = LONGINT;

<*EXTERNAL*> FUNCTIONAL EPHEMERAL PROCEDURE Plus   (x, y: T): T;        (* (x + y) MOD 2^Size *)
<*EXTERNAL*> FUNCTIONAL EPHEMERAL PROCEDURE Times  (x, y: T): T;        (* (x * y) MOD 2^Size *)
<*EXTERNAL*> FUNCTIONAL EPHEMERAL PROCEDURE Minus  (x, y: T): T;        (* (x - y) MOD 2^Size *)
<*EXTERNAL*> FUNCTIONAL EPHEMERAL PROCEDURE Divide (x, y: T): T;        (* x DIV y, unsigned; a fault when y = 0 *)
<*EXTERNAL*> FUNCTIONAL EPHEMERAL PROCEDURE Mod    (x, y: T): T;        (* x MOD y, unsigned; a fault when y = 0 *)
<*EXTERNAL*> FUNCTIONAL EPHEMERAL PROCEDURE LT     (x, y: T): BOOLEAN;  (* x < y, unsigned *)
<*EXTERNAL*> FUNCTIONAL EPHEMERAL PROCEDURE LE     (x, y: T): BOOLEAN;  (* x <= y, unsigned *)
<*EXTERNAL*> FUNCTIONAL EPHEMERAL PROCEDURE GT     (x, y: T): BOOLEAN;  (* x > y, unsigned *)
<*EXTERNAL*> FUNCTIONAL EPHEMERAL PROCEDURE GE     (x, y: T): BOOLEAN;  (* x >= y, unsigned *)
<*EXTERNAL*> FUNCTIONAL EPHEMERAL PROCEDURE And    (x, y: T): T;        (* bitwise and *)
<*EXTERNAL*> FUNCTIONAL EPHEMERAL PROCEDURE Or     (x, y: T): T;        (* bitwise or *)
<*EXTERNAL*> FUNCTIONAL EPHEMERAL PROCEDURE Xor    (x, y: T): T;        (* bitwise exclusive or *)
<*EXTERNAL*> FUNCTIONAL EPHEMERAL PROCEDURE Not    (x: T): T;           (* bitwise complement *)

<*EXTERNAL*> FUNCTIONAL EPHEMERAL PROCEDURE Shift (x: T; n: INTEGER): T;
(* Bit i of the result is bit i-n of x, or 0 where x has no such bit: left for n > 0, right for n < 0. *)

<*EXTERNAL*> FUNCTIONAL EPHEMERAL PROCEDURE LeftShift (x: T; n: CARDINAL): T;
(* Shift (x, n). *)

<*EXTERNAL*> FUNCTIONAL EPHEMERAL PROCEDURE RightShift (x: T; n: CARDINAL): T;
(* Shift (x, -n). *)

<*EXTERNAL*> FUNCTIONAL EPHEMERAL PROCEDURE Rotate (x: T; n: INTEGER): T;
(* Bit i of the result is bit (i-n) MOD Size of x. *)

FUNCTIONAL EPHEMERAL PROCEDURE LeftRotate (x: T; n: [0 .. Size - 1]): T;
(* Rotate (x, n). *)

FUNCTIONAL EPHEMERAL PROCEDURE RightRotate (x: T; n: [0 .. Size - 1]): T;
(* Rotate (x, -n). *)

FUNCTIONAL EPHEMERAL PROCEDURE Extract (x: T; i, n: CARDINAL): T;
(* The n bits of x from bit i on, as a word; i + n <= Size, else a fault. *)

FUNCTIONAL EPHEMERAL PROCEDURE Insert (x, y: T; i, n: CARDINAL): T;
(* x with its n bits from bit i on replaced by the low n bits of y; i + n <= Size, else a fault. *)

END Long.
