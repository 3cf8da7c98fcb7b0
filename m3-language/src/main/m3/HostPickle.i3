(* SPDX-License-Identifier: MIT *)
INTERFACE HostPickle;

(* What referents hold, taken apart and put together again. Trusted. Texts are no referents here. *)

<*EXTERNAL*> PROCEDURE TypeName (tc: INTEGER): TEXT;
(* A name of 32 characters for the type with code tc: types of any programs have one name when they are equal. *)

<*EXTERNAL*> PROCEDURE TypeCode (name: TEXT): INTEGER;
(* The code of the type that TypeName calls name; 0 when the program has none. *)

<*EXTERNAL*> PROCEDURE Open (r: REFANY; VAR problem: TEXT): REFANY;
(* What r holds; NIL, and problem says why, when that cannot be taken apart. *)

<*EXTERNAL*> PROCEDURE Size (contents: REFANY): CARDINAL;
<*EXTERNAL*> PROCEDURE GetBytes (contents: REFANY; VAR bytes: ARRAY OF CHAR);
(* The Size(contents) bytes of its scalars. *)

<*EXTERNAL*> PROCEDURE Count (contents: REFANY): CARDINAL;
<*EXTERNAL*> PROCEDURE Get (contents: REFANY; i: CARDINAL): REFANY;
(* Reference i of Count(contents). *)

<*EXTERNAL*> PROCEDURE Make (tc: INTEGER; READONLY bytes: ARRAY OF CHAR; VAR problem: TEXT): REFANY;
(* A referent with these bytes and no references yet; NIL, and problem says why, when there is none. *)

<*EXTERNAL*> PROCEDURE Link (r: REFANY; READONLY references: ARRAY OF REFANY): TEXT;
(* Sets the references in r, which Make made; NIL, or why that cannot be. *)

END HostPickle.
