(* SPDX-License-Identifier: MIT *)
INTERFACE RTIO;

(* Messages on standard error that take no locks and raise nothing (classical: m3core RTIO). *)

PROCEDURE PutChar (c: CHAR);
PROCEDURE PutChars (READONLY a: ARRAY OF CHAR);
PROCEDURE PutText (t: TEXT);
(* Put a character, characters, a text. *)

PROCEDURE PutInt (i: INTEGER; width := 0);
PROCEDURE PutHex (i: INTEGER; width := 0);
PROCEDURE PutLongInt (i: LONGINT; width := 0);
(* Put a number with blanks before it up to width; PutHex as "0x" and hexadecimal digits. *)

PROCEDURE Flush ();
(* Sends on what was put; nothing is held back here. *)

END RTIO.
