(* SPDX-License-Identifier: MIT *)
GENERIC INTERFACE Float(R);

(* The operations of the IEEE standard 754 on R.T, where R is Real, LongReal or Extended (definition 5.5.4). As FloatMode
   says, nothing traps here. *)

IMPORT FloatMode;

TYPE T = R.T;

PROCEDURE Scalb (x: T; n: INTEGER): T RAISES {FloatMode.Trap};
(* x * 2^n *)

PROCEDURE Logb (x: T): T RAISES {FloatMode.Trap};
(* The exponent of x; the least one when x is denormal, -infinity for 0, +infinity for an infinity. *)

PROCEDURE ILogb (x: T): INTEGER;
(* The n for which 1 <= ABS(x) / 2^n < 2, for a denormal x too; FIRST(INTEGER) for 0, LAST(INTEGER) for an infinity, 0 for NaN. *)

PROCEDURE NextAfter (x, y: T): T RAISES {FloatMode.Trap};
(* The number next to x in the direction of y; x when they are equal. *)

PROCEDURE CopySign (x, y: T): T;
(* x with the sign of y. *)

PROCEDURE Finite (x: T): BOOLEAN;
PROCEDURE IsNaN (x: T): BOOLEAN;

PROCEDURE Sign (x: T): [0 .. 1];
(* The sign bit: 1 for negative numbers and -0. *)

PROCEDURE Differs (x, y: T): BOOLEAN;
(* x < y OR y < x *)

PROCEDURE Unordered (x, y: T): BOOLEAN;
(* NOT (x <= y OR y <= x) *)

PROCEDURE Sqrt (x: T): T RAISES {FloatMode.Trap};
(* The square root, correctly rounded. *)

TYPE IEEEClass = {SignalingNaN, QuietNaN, Infinity, Normal, Denormal, Zero};

PROCEDURE Class (x: T): IEEEClass;
(* Which kind of number x is. *)

PROCEDURE FromDecimal (sign: [0 .. 1]; READONLY digits: ARRAY OF [0 .. 9]; exp: INTEGER): T RAISES {FloatMode.Trap};
(* (-1)^sign * d0.d1d2... * 10^exp, correctly rounded. *)

TYPE
  DecimalApprox = RECORD
    class    : IEEEClass;
    sign     : [0 .. 1];
    len      : [1 .. R.MaxSignifDigits];
    digits   : ARRAY [0 .. R.MaxSignifDigits - 1] OF [0 .. 9];
    exp      : INTEGER;
    errorSign: [-1 .. 1];
  END;

PROCEDURE ToDecimal (x: T): DecimalApprox;
(* The shortest decimal number that FromDecimal makes x again; errorSign is the sign of ABS(x) minus it. Only class and
   sign count unless class is Normal or Denormal. *)

END Float.
