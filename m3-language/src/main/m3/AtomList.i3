(* SPDX-License-Identifier: MIT *)
INTERFACE AtomList;

(* Lists of atoms: how failures are described. *)

IMPORT Atom;

TYPE T = OBJECT head: Atom.T; tail: T := NIL END;

PROCEDURE Cons (head: Atom.T; tail: T): T;
PROCEDURE List1 (a: Atom.T): T;

END AtomList.
