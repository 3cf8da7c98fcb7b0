(* SPDX-License-Identifier: MIT *)
MODULE SortedAtomAtomTbl = SortedTable(Atom, Atom, AtomAtomTbl) END SortedAtomAtomTbl.
