(* SPDX-License-Identifier: MIT *)
INTERFACE Fmt;

(* Values as text. *)

IMPORT Word, Long;

TYPE
  Base  = [2 .. 16];
  Align = {Left, Right};
  Style = {Sci, Fix, Auto};
  (* Scientific, with a fixed number of fraction digits, or whichever is shorter. *)

PROCEDURE Bool (b: BOOLEAN): TEXT;
(* "TRUE" or "FALSE" *)

<*EXTERNAL*> PROCEDURE Int (n: INTEGER; base: Base := 10): TEXT;
<*EXTERNAL*> PROCEDURE LongInt (n: LONGINT; base: Base := 10): TEXT;
(* n in the given base, lower-case digits, with a minus sign when negative. *)

<*EXTERNAL*> PROCEDURE Unsigned (n: Word.T; base: Base := 16): TEXT;
<*EXTERNAL*> PROCEDURE LongUnsigned (n: Long.T; base: Base := 16): TEXT;
(* n as an unsigned number. *)

<*EXTERNAL*> PROCEDURE Real (x: REAL; style: Style := Style.Auto; prec: CARDINAL := 2147483647; literal: BOOLEAN := FALSE): TEXT;
<*EXTERNAL*> PROCEDURE LongReal (x: LONGREAL; style: Style := Style.Auto; prec: CARDINAL := 2147483647; literal: BOOLEAN := FALSE): TEXT;
<*EXTERNAL*> PROCEDURE Extended (x: EXTENDED; style: Style := Style.Auto; prec: CARDINAL := 2147483647; literal: BOOLEAN := FALSE): TEXT;
(* x with at most prec digits after the point; by default as few digits as tell x from every other value of its type.
   literal gives what a program can contain as a literal. *)

PROCEDURE Char (c: CHAR): TEXT;
(* c alone *)

PROCEDURE Pad (text: TEXT; length: CARDINAL; padChar: CHAR := ' '; align: Align := Align.Right): TEXT;
(* text, with padChars before it (or after it, aligned left) up to length. *)

PROCEDURE F (fmt: TEXT; t1, t2, t3, t4, t5: TEXT := NIL): TEXT;
(* fmt with its parts "%s" replaced by t1, t2, ... in order; "%-8s" pads to 8 on the right, "%8s" on the left, "%08s" with
   zeros. The texts given and the "%s" are equal in number, else a fault. *)

PROCEDURE FN (fmt: TEXT; READONLY texts: ARRAY OF TEXT): TEXT;
(* As F, for any number of texts. *)

<*EXTERNAL*> PROCEDURE ScanLongReal (t: TEXT; VAR value: LONGREAL): BOOLEAN;
(* Reads t as a number; FALSE when it is none. *)

END Fmt.
