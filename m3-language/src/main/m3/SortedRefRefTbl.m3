(* SPDX-License-Identifier: MIT *)
MODULE SortedRefRefTbl = SortedTable(Refany, Refany, RefRefTbl) END SortedRefRefTbl.
