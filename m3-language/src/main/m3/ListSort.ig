(* SPDX-License-Identifier: MIT *)
GENERIC INTERFACE ListSort(Elem, ElemList);

(* Sorting lists (classical: libm3 ListSort).

   ElemList is List(Elem); Elem contains also PROCEDURE Compare (a, b: T): [-1 .. 1], a total order. *)

PROCEDURE Sort (l: ElemList.T; c := Elem.Compare): ElemList.T;
PROCEDURE SortD (l: ElemList.T; c := Elem.Compare): ElemList.T;
(* The elements of l in the order c; equal ones stay in theirs. SortD uses the cells of l. Takes O(n log n) comparisons. *)

END ListSort.
