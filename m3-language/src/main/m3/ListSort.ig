(* SPDX-License-Identifier: MIT *)
GENERIC INTERFACE ListSort(Elem, ElemList);

(* Sorting lists (classical: libm3 ListSort).

   ElemList is List(Elem); Elem contains also CONST Brand, a text, and PROCEDURE Compare (a, b: T): [-1 .. 1], a total order. *)

CONST Brand = "(ListSort " & Elem.Brand & ")";

TYPE T = ElemList.T;

PROCEDURE Sort (l: T; c := Elem.Compare): T;
PROCEDURE SortD (l: T; c := Elem.Compare): T;
(* The elements of l in the order c; equal ones stay in theirs. SortD uses the cells of l. Takes O(n log n) comparisons. *)

END ListSort.
