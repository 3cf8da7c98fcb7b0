(* SPDX-License-Identifier: MIT *)
MODULE SortedAtomRefTbl = SortedTable(Atom, Refany, AtomRefTbl) END SortedAtomRefTbl.
