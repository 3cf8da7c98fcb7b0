(* SPDX-License-Identifier: MIT *)
INTERFACE SortedIntAtomTbl = SortedTable(Integer, IntAtomTbl) END SortedIntAtomTbl.
