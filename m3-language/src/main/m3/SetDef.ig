(* SPDX-License-Identifier: MIT *)
GENERIC INTERFACE SetDef(ElemSet);

(* Sets kept as hash tables (classical: Critical Mass's package set).

   ElemSet is Set(Elem); Elem contains also PROCEDURE Hash (a: T): Word.T, which gives equal elements equal hashes. *)

TYPE
  T <: Public;

  Public = ElemSet.T OBJECT METHODS
    init (sizeHint: CARDINAL := 0): T;
    (* Makes the set empty and gives it; sizeHint is how many elements are expected. *)
  END;

  Iterator <: ElemSet.Iterator;

END SetDef.
