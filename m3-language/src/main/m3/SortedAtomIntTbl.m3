(* SPDX-License-Identifier: MIT *)
MODULE SortedAtomIntTbl = SortedTable(Atom, Integer, AtomIntTbl) END SortedAtomIntTbl.
