(* SPDX-License-Identifier: MIT *)
GENERIC INTERFACE SetList(ElemSet);

(* Sets kept as lists, for few elements (classical: Critical Mass's package set).

   ElemSet is Set(Elem). Each operation takes time proportional to the size. *)

TYPE
  T <: Public;

  Public = ElemSet.T OBJECT METHODS
    init (): T;
    (* Makes the set empty and gives it. *)
  END;

  Iterator <: ElemSet.Iterator;

END SetList.
