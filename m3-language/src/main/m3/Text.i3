(* SPDX-License-Identifier: MIT *)
INTERFACE Text;

(* Operations on TEXT: immutable sequences of characters (classical: libm3 Text).

   A text holds CHARs, or WIDECHARs where it was made of some. Positions count from 0. A NIL text is a fault. *)

CONST Brand = "Text";

TYPE T = TEXT;

<*EXTERNAL*> PROCEDURE Length (t: T): CARDINAL;
(* The number of characters in t. *)

<*EXTERNAL*> PROCEDURE Empty (t: T): BOOLEAN;
(* Length(t) = 0 *)

<*EXTERNAL*> PROCEDURE Equal (t, u: T): BOOLEAN;
(* Whether t and u have the same characters. *)

<*EXTERNAL*> PROCEDURE Compare (t1, t2: T): [-1 .. 1];
(* -1, 0 or 1 as t1 comes before, equals, or comes after t2 in the order of character codes. *)

<*EXTERNAL*> PROCEDURE Cat (t, u: T): T;
(* t & u *)

<*EXTERNAL*> PROCEDURE Sub (t: T; start: CARDINAL; length: CARDINAL := LAST(CARDINAL)): T;
(* The characters of t from start on, at most length of them; empty when start is past the end. *)

<*EXTERNAL*> PROCEDURE Hash (t: T): INTEGER;
(* A hash of the characters: equal texts have equal ones. *)

<*EXTERNAL*> PROCEDURE HasWideChars (t: T): BOOLEAN;
(* Whether some character's code is above 255. *)

<*EXTERNAL*> PROCEDURE GetChar (t: T; i: CARDINAL): CHAR;
(* Character i; a fault when i >= Length(t) or when it is no CHAR. *)

<*EXTERNAL*> PROCEDURE GetWideChar (t: T; i: CARDINAL): WIDECHAR;
(* Character i; a fault when i >= Length(t). *)

<*EXTERNAL*> PROCEDURE SetChars (VAR a: ARRAY OF CHAR; t: T; start: CARDINAL := 0);
(* Copies characters of t from start on into a, as many as there are and fit; a character above 255 is a fault. *)

<*EXTERNAL*> PROCEDURE SetWideChars (VAR a: ARRAY OF WIDECHAR; t: T; start: CARDINAL := 0);
(* As SetChars. *)

<*EXTERNAL*> PROCEDURE FromChar (ch: CHAR): T;
(* The text of ch alone. *)

<*EXTERNAL*> PROCEDURE FromWideChar (ch: WIDECHAR): T;
(* The text of ch alone. *)

<*EXTERNAL*> PROCEDURE FromChars (READONLY a: ARRAY OF CHAR): T;
(* The text of the characters of a. *)

<*EXTERNAL*> PROCEDURE FromWideChars (READONLY a: ARRAY OF WIDECHAR): T;
(* The text of the characters of a. *)

<*EXTERNAL*> PROCEDURE FindChar (t: T; c: CHAR; start := 0): INTEGER;
(* The first position i >= start where t has c, or -1. A start below 0 is as 0. *)

<*EXTERNAL*> PROCEDURE FindText (t, sub: T; start := 0): INTEGER;
(* The first position i >= start where t has the characters of sub, or -1. *)

<*EXTERNAL*> PROCEDURE FindWideChar (t: T; c: WIDECHAR; start := 0): INTEGER;
(* As FindChar. *)

<*EXTERNAL*> PROCEDURE FindCharR (t: T; c: CHAR; start := LAST(INTEGER)): INTEGER;
(* The last position i <= start where t has c, or -1, as always when start is below 0. *)

<*EXTERNAL*> PROCEDURE FindWideCharR (t: T; c: WIDECHAR; start := LAST(INTEGER)): INTEGER;
(* As FindCharR. *)

END Text.
