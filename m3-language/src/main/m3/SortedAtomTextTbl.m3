(* SPDX-License-Identifier: MIT *)
MODULE SortedAtomTextTbl = SortedTable(Atom, Text, AtomTextTbl) END SortedAtomTextTbl.
