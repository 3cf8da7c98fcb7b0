(* SPDX-License-Identifier: MIT *)
GENERIC INTERFACE List(Elem);

(* Lists of Elem.T, linked by their cells (classical: libm3 List).

   Elem contains a type T that is no open array, CONST Brand, a text, and
   PROCEDURE Equal (a, b: T): BOOLEAN, an equivalence, its formals by value or READONLY.
   NIL is the empty list. Procedures that end in D may change the lists they are given and share their cells. *)

CONST Brand = "(List " & Elem.Brand & ")";

TYPE T = OBJECT head: Elem.T; tail: T := NIL END;

PROCEDURE Cons (READONLY head: Elem.T; tail: T): T;
(* A list of head and then tail, which it shares. *)

PROCEDURE List1 (READONLY e1: Elem.T): T;
PROCEDURE List2 (READONLY e1, e2: Elem.T): T;
PROCEDURE List3 (READONLY e1, e2, e3: Elem.T): T;
PROCEDURE FromArray (READONLY e: ARRAY OF Elem.T): T;
(* A new list of the elements given, in their order. *)

PROCEDURE Length (l: T): CARDINAL;
(* How many elements l has. *)

PROCEDURE Nth (l: T; n: CARDINAL): Elem.T;
(* Element n, counted from 0; a fault when l has no more than n. *)

PROCEDURE Member (l: T; READONLY e: Elem.T): BOOLEAN;
(* Whether some element of l is Elem.Equal to e. *)

PROCEDURE Append (l1, l2: T): T;
PROCEDURE AppendD (l1, l2: T): T;
(* The elements of l1, then those of l2, whose cells are shared. *)

PROCEDURE Reverse (l: T): T;
PROCEDURE ReverseD (l: T): T;
(* The elements of l, last one first. *)

END List.
