(* SPDX-License-Identifier: MIT *)
INTERFACE SortedAtomAtomTbl = SortedTable(Atom, AtomAtomTbl) END SortedAtomAtomTbl.
