(* SPDX-License-Identifier: MIT *)
INTERFACE SortedAtomRefTbl = SortedTable(Atom, AtomRefTbl) END SortedAtomRefTbl.
