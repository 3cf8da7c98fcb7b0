(* SPDX-License-Identifier: MIT *)
INTERFACE Fmt;

(* Values as text (classical: libm3 Fmt). The other way: Scan. *)

IMPORT Word, Long;

TYPE
  Base  = [2 .. 16];
  Align = {Left, Right};
  Style = {Sci, Fix, Auto};
  (* With an exponent, with a fixed number of digits after the point, or as fits the number. *)

PROCEDURE Bool (b: BOOLEAN): TEXT;
(* "TRUE" or "FALSE" *)

<*EXTERNAL*> PROCEDURE Int (n: INTEGER; base: Base := 10): TEXT;
<*EXTERNAL*> PROCEDURE LongInt (n: LONGINT; base: Base := 10): TEXT;
(* n in the given base, lower-case digits, with a minus sign when negative. *)

<*EXTERNAL*> PROCEDURE Unsigned (n: Word.T; base: Base := 16): TEXT;
<*EXTERNAL*> PROCEDURE LongUnsigned (n: Long.T; base: Base := 16): TEXT;
(* n as an unsigned number. *)

<*EXTERNAL*> PROCEDURE Real (x: REAL; style := Style.Auto; prec: CARDINAL := 8; literal := FALSE): TEXT;
<*EXTERNAL*> PROCEDURE LongReal (x: LONGREAL; style := Style.Auto; prec: CARDINAL := 16; literal := FALSE): TEXT;
<*EXTERNAL*> PROCEDURE Extended (x: EXTENDED; style := Style.Auto; prec: CARDINAL := 16; literal := FALSE): TEXT;
(* The number x; by default as few digits as tell x from every other number of its type.

   Sci, for tables: a minus or blank, a digit, a point, prec digits, "e", a sign, two digits of exponent (three for
   LongReal and Extended); zero has blanks for its exponent, and "d0" or "x0" before them as a literal. Fix: prec digits after the point. There is no point when
   prec = 0. Auto: Sci with at most prec digits after the point, without the zeros, signs and blanks it can do without;
   the same digits without an exponent when that is between -5 and 5. More digits than tell x are zeros.

   literal gives what a program can contain: a point always, and for LongReal and Extended an exponent with "d" or "x". *)

PROCEDURE Char (c: CHAR): TEXT;
(* c alone *)

PROCEDURE Pad (text: TEXT; length: CARDINAL; padChar: CHAR := ' '; align: Align := Align.Right): TEXT;
(* text, with padChars before it (or after it, aligned left) up to length. *)

PROCEDURE F (fmt: TEXT; t1, t2, t3, t4, t5: TEXT := NIL): TEXT;
(* fmt with its parts "%s" replaced by t1, t2, ... in order; "%-8s" pads to 8 on the right, "%8s" on the left, "%08s" with
   zeros. The texts given and the "%s" are equal in number, else a fault. *)

PROCEDURE FN (fmt: TEXT; READONLY texts: ARRAY OF TEXT): TEXT;
(* As F, for any number of texts. *)

END Fmt.
