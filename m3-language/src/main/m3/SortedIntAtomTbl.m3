(* SPDX-License-Identifier: MIT *)
MODULE SortedIntAtomTbl = SortedTable(Integer, Atom, IntAtomTbl) END SortedIntAtomTbl.
