(* SPDX-License-Identifier: MIT *)
INTERFACE TextExtras;

(* Searching in texts, and comparing them without regard to case (classical: libm3 TextExtras). *)

IMPORT ASCII;

TYPE T = TEXT;

PROCEDURE Compare (t, u: T): INTEGER;
PROCEDURE CICompare (t, u: T): INTEGER;
(* Negative, zero or positive as t comes before u, equals it, comes after it; CI counts small letters of ASCII as capitals. *)

PROCEDURE CIEqual (t, u: T): BOOLEAN;
(* CICompare(t, u) = 0 *)

PROCEDURE CIHash (t: T): INTEGER;
(* A hash for tables that regard no case: texts that are CIEqual have equal ones. *)

PROCEDURE FindChar (t: T; ch: CHAR; VAR (*INOUT*) index: CARDINAL): BOOLEAN;
PROCEDURE FindSub (t, sub: T; VAR (*INOUT*) index: CARDINAL): BOOLEAN;
PROCEDURE FindCharSet (t: T; READONLY charSet: ASCII.Set; VAR (*INOUT*) index: CARDINAL): BOOLEAN;
(* Whether ch, sub, or a character of charSet is in t at index, which is not past the end, or later; sets index to where, or to
   the length of t. *)

PROCEDURE Extract (t: T; fx, tx: CARDINAL): T;
(* The characters from fx on before tx. *)

PROCEDURE Join (t1, t2, t3, t4, t5: T := NIL): T;
PROCEDURE JoinN (READONLY texts: ARRAY OF TEXT): T;
(* All of them in a row. Of Join's, the first is not NIL, and none after a NIL one; none of JoinN's is, and there is one. *)

END TextExtras.
