(* SPDX-License-Identifier: MIT *)
GENERIC INTERFACE Set(Elem);

(* Sets of Elem.T (classical: Critical Mass's package set).

   Elem contains a type T that is no open array, CONST Brand, a text, and PROCEDURE Equal (a, b: T): BOOLEAN, an
   equivalence: equal elements are one. Make a SetDef.T or a SetList.T. Sets are not safe for threads. *)

CONST Brand = "(Set " & Elem.Brand & ")";

TYPE
  T <: Public;

  Public = OBJECT METHODS
    fromArray (READONLY a: ARRAY OF Elem.T): T;
    (* Makes the set hold the elements of a only, and gives it. *)
    copy (): T;
    (* A new set of the same elements. *)
    member (e: Elem.T): BOOLEAN;
    (* Whether e is in the set. *)
    insert (e: Elem.T): BOOLEAN;
    (* Adds e; whether it was in the set before. *)
    delete (e: Elem.T): BOOLEAN;
    (* Removes e; whether it was in the set. *)
    size (): CARDINAL;
    isEmpty (): BOOLEAN;
    subset (s2: T): BOOLEAN;
    (* Whether every element is in s2. *)
    equal (s2: T): BOOLEAN;
    (* Whether both have the same elements. *)
    intersect (s2: T): BOOLEAN;
    (* Whether they have an element in common. *)
    union (s2: T): T;
    intersection (s2: T): T;
    diff (s2: T): T;
    (* A new set of the elements in either, in both, in this one and not in s2. *)
    unionD (s2: T): T;
    intersectionD (s2: T): T;
    diffD (s2: T): T;
    (* The same; the set itself is changed and given. *)
    iterate (): Iterator;
    (* Gives each element once. The set must not change while the iterator is used. *)
  END;

  Iterator = OBJECT METHODS
    next (VAR (*OUT*) e: Elem.T): BOOLEAN;
    (* Sets e to the next element; FALSE when there is none, after which next must not be called. *)
  END;

PROCEDURE Equal (s1, s2: T): BOOLEAN;
(* s1.equal(s2) *)

END Set.
