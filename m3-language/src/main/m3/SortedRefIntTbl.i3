(* SPDX-License-Identifier: MIT *)
INTERFACE SortedRefIntTbl = SortedTable(Refany, RefIntTbl) END SortedRefIntTbl.
