(* SPDX-License-Identifier: MIT *)
INTERFACE TextConv;

(* Texts in other notations, and in pieces (classical: libm3 TextConv). *)

EXCEPTION Fail;  (* the text is not in that notation *)

CONST Blanks = SET OF CHAR{' ', '\t', '\n', '\r', '\013', '\f'};

PROCEDURE Encode (t: TEXT; quoted: BOOLEAN := TRUE): TEXT;
(* t as in a text literal: characters that are not printable, quotes and backslashes as escapes; in quotes when quoted. *)

PROCEDURE Decode (t: TEXT; quoted: BOOLEAN := TRUE): TEXT RAISES {Fail};
(* What t is the Encode of. *)

PROCEDURE Explode (t: TEXT; VAR (*OUT*) array: ARRAY OF TEXT; READONLY sep := Blanks): CARDINAL;
(* Cuts t at each character of sep and sets array to the pieces, as many as there are and fit; the last one that fits has all
   the rest. How many were set. *)

PROCEDURE ExplodedSize (t: TEXT; READONLY sep := Blanks): CARDINAL;
(* In how many pieces Explode cuts t. *)

PROCEDURE Implode (READONLY array: ARRAY OF TEXT; sep: CHAR := ' '): TEXT;
(* The texts of array with sep between. *)

END TextConv.
