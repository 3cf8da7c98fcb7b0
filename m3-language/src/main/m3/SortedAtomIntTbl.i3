(* SPDX-License-Identifier: MIT *)
INTERFACE SortedAtomIntTbl = SortedTable(Atom, AtomIntTbl) END SortedAtomIntTbl.
