(* SPDX-License-Identifier: MIT *)
MODULE AtomList;

IMPORT Atom;

PROCEDURE Cons (head: Atom.T; tail: T): T =
  BEGIN
    RETURN NEW(T, head := head, tail := tail);
  END Cons;

PROCEDURE List1 (a: Atom.T): T =
  BEGIN
    RETURN NEW(T, head := a);
  END List1;

BEGIN
END AtomList.
