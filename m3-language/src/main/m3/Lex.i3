(* SPDX-License-Identifier: MIT *)
INTERFACE Lex;

(* Reading words and numbers from readers (classical: libm3 Lex). From texts: Scan.

   Each procedure reads the longest beginning of what rd holds that also begins something it looks for, and no further;
   Error says that this is not all of it. Numbers and truth values may have blanks before them. *)

IMPORT FloatMode, Long, Rd, Word;
FROM Thread IMPORT Alerted;

EXCEPTION Error;

CONST
  Blanks    = SET OF CHAR{' ', '\t', '\n', '\r', '\013', '\f'};
  NonBlanks = SET OF CHAR{'!' .. '~'};

PROCEDURE Scan (rd: Rd.T; READONLY cs: SET OF CHAR := NonBlanks): TEXT RAISES {Rd.Failure, Alerted};
(* The longest run of characters in cs. *)

PROCEDURE Skip (rd: Rd.T; READONLY cs: SET OF CHAR := Blanks) RAISES {Rd.Failure, Alerted};
(* Reads the longest run of characters in cs. *)

PROCEDURE Match (rd: Rd.T; t: TEXT) RAISES {Error, Rd.Failure, Alerted};
(* Reads t; Error at the first other character. *)

PROCEDURE Bool (rd: Rd.T): BOOLEAN RAISES {Error, Rd.Failure, Alerted};
(* Reads TRUE or FALSE, in capital or small letters. *)

PROCEDURE Int (rd: Rd.T; defaultBase: [2 .. 16] := 10): INTEGER RAISES {Error, FloatMode.Trap, Rd.Failure, Alerted};
PROCEDURE LongInt (rd: Rd.T; defaultBase: [2 .. 16] := 10): LONGINT RAISES {Error, FloatMode.Trap, Rd.Failure, Alerted};
(* Reads an integer: perhaps a sign, then digits of the default base, or a base in decimal, "_", and digits of that base.
   Letters count as digits when the base is above 10. Trap(IntOverflow) when it is too large. *)

PROCEDURE Unsigned (rd: Rd.T; defaultBase: [2 .. 16] := 16): Word.T RAISES {Error, FloatMode.Trap, Rd.Failure, Alerted};
PROCEDURE LongUnsigned (rd: Rd.T; defaultBase: [2 .. 16] := 16): Long.T
  RAISES {Error, FloatMode.Trap, Rd.Failure, Alerted};
(* The same without a sign, for numbers below 2^64. *)

PROCEDURE Real (rd: Rd.T): REAL RAISES {Error, FloatMode.Trap, Rd.Failure, Alerted};
PROCEDURE LongReal (rd: Rd.T): LONGREAL RAISES {Error, FloatMode.Trap, Rd.Failure, Alerted};
PROCEDURE Extended (rd: Rd.T): EXTENDED RAISES {Error, FloatMode.Trap, Rd.Failure, Alerted};
(* Reads a number: perhaps a sign; digits with perhaps a point among them, before or after; perhaps one of the letters
   e, d, x, a sign, and digits. Or, after the sign, INFINITY, INF or NAN in capital or small letters. *)

END Lex.
