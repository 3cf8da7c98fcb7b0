(* SPDX-License-Identifier: MIT *)
MODULE SortedRefAtomTbl = SortedTable(Refany, Atom, RefAtomTbl) END SortedRefAtomTbl.
