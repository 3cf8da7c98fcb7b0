(* SPDX-License-Identifier: MIT *)
INTERFACE RandomPerm;

(* Random permutations of 0 .. n-1 (classical: libm3 RandomPerm). They are not safe for threads. *)

IMPORT Random;

EXCEPTION Exhausted;  (* all elements were given *)

TYPE
  T = OBJECT METHODS
    size (): CARDINAL;
    (* How many elements are permuted. *)
    index (): CARDINAL;
    (* How many were given. *)
    copy (): T;
    (* Another permutation of the same type in the same state. *)
    next (): CARDINAL RAISES {Exhausted};
    (* The next element; after the last one, Exhausted, and the permutation starts again. *)
  END;

  LowQuality  <: LowPublic;
  (* Steps through the elements by a stride: takes no space, and is not very random. *)

  HighQuality <: HighPublic;
  (* A shuffled array. *)

  LowPublic  = T OBJECT METHODS init (n: CARDINAL; r: Random.T): LowQuality END;
  HighPublic = T OBJECT METHODS init (n: CARDINAL; r: Random.T): HighQuality END;
  (* Makes a permutation of n elements that r chooses, and gives it. *)

PROCEDURE Fill (VAR (*OUT*) perm: ARRAY OF CARDINAL; r: Random.T);
(* Sets perm to a shuffle of the numbers from 0 on. *)

END RandomPerm.
