(* SPDX-License-Identifier: MIT *)
GENERIC INTERFACE Sequence(Elem);

(* Sequences that grow and shrink at both ends (classical: libm3 Sequence).

   Elem contains a type T that is no open array and CONST Brand, a text. Sequences are not safe for threads.
   Elements count from 0. Each operation takes constant time, averaged over many. *)

CONST Brand = "(Sequence " & Elem.Brand & ")";

TYPE
  T <: Public;

  Public = OBJECT METHODS
    init (sizeHint: CARDINAL := 5): T;
    (* Makes the sequence empty and gives it; sizeHint is how many elements are expected. *)
    fromArray (READONLY a: ARRAY OF Elem.T): T;
    (* Makes the sequence hold the elements of a and gives it. *)
    addhi (READONLY x: Elem.T);
    addlo (READONLY x: Elem.T);
    (* Put x after the last element, before the first. *)
    remhi (): Elem.T;
    remlo (): Elem.T;
    (* Remove the last or first element and give it; a fault when there is none. *)
    put (i: CARDINAL; READONLY x: Elem.T);
    (* Makes x element i, which must be there. *)
    size (): CARDINAL;
    gethi (): Elem.T;
    getlo (): Elem.T;
    get (i: CARDINAL): Elem.T;
    (* The last element, the first, element i; a fault when it is not there. *)
  END;

PROCEDURE Cat (s, t: T): T;
(* A new sequence of the elements of s, then those of t. *)

PROCEDURE Sub (s: T; start: CARDINAL; length: CARDINAL := LAST(CARDINAL)): T;
(* A new sequence of the elements of s from start on, at most length of them; empty when start is past the end. *)

END Sequence.
