(* SPDX-License-Identifier: MIT *)
INTERFACE SortedRefAtomTbl = SortedTable(Refany, RefAtomTbl) END SortedRefAtomTbl.
