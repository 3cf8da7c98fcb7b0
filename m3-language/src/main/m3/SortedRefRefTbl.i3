(* SPDX-License-Identifier: MIT *)
INTERFACE SortedRefRefTbl = SortedTable(Refany, RefRefTbl) END SortedRefRefTbl.
