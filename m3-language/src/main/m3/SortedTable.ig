(* SPDX-License-Identifier: MIT *)
GENERIC INTERFACE SortedTable(Key, Tbl);

(* Maps whose keys are ordered (classical: libm3 SortedTable).

   Tbl is Table(Key, Value) for some Value; Key contains also PROCEDURE Compare (a, b: T): [-1 .. 1], a total order.
   Sorted tables are not safe for threads. *)

CONST
  Brand        = "(Sorted " & Tbl.Brand & ")";
  DefaultBrand = "(Default " & Brand & ")";

TYPE
  T = Tbl.T OBJECT METHODS
    iterateOrdered (up: BOOLEAN := TRUE): Iterator;
    (* Gives the keys in increasing order, or decreasing. The table must not change while the iterator is used. *)
  END;

  Iterator = Tbl.Iterator OBJECT METHODS
    seek (READONLY key: Key.T);
    (* Goes to the pair whose key is the first, in the iterator's order, not before key; next gives it. *)
  END;

  Default <: Public;
  (* A treap: each operation, a step of an iterator and seek take O(log n) expected time. *)

  Public = T OBJECT METHODS
    init (): Default;
    (* Makes the table empty and gives it. *)
    keyCompare (READONLY k1, k2: Key.T): [-1 .. 1];
    (* Key.Compare; the order of the table, which may be overridden. *)
  END;

END SortedTable.
