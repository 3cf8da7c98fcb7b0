(* SPDX-License-Identifier: MIT *)
INTERFACE Atom;

(* Unique texts: two atoms are equal when they are identical (classical: libm3 Atom). *)

CONST Brand = "Atom";

TYPE T <: REFANY;

PROCEDURE FromText (t: TEXT): T;
(* The atom of t; always the same one for equal texts. *)

PROCEDURE ToText (a: T): TEXT;
(* The text a was made of. *)

PROCEDURE Equal (a1, a2: T): BOOLEAN;
PROCEDURE Hash (a: T): INTEGER;
PROCEDURE Compare (a1, a2: T): [-1 .. 1];
(* a1 = a2; the hash of the text; the order of the texts. *)

END Atom.
