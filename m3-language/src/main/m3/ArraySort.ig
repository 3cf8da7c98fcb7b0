(* SPDX-License-Identifier: MIT *)
GENERIC INTERFACE ArraySort(Elem);

(* Sorting arrays (classical: libm3 ArraySort).

   Elem contains a type T that is no open array and PROCEDURE Compare (a, b: T): [-1 .. 1], a total order. *)

PROCEDURE Sort (VAR (*INOUT*) a: ARRAY OF Elem.T; cmp := Elem.Compare);
(* Puts the elements of a in the order cmp; equal ones stay in theirs. Takes O(n log n) comparisons and an array half as
   long as a. *)

END ArraySort.
