(* SPDX-License-Identifier: MIT *)
INTERFACE SortedAtomTextTbl = SortedTable(Atom, AtomTextTbl) END SortedAtomTextTbl.
