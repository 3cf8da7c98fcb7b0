(* SPDX-License-Identifier: MIT *)
MODULE SortedRefIntTbl = SortedTable(Refany, Integer, RefIntTbl) END SortedRefIntTbl.
