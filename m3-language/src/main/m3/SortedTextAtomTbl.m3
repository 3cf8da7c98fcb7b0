(* SPDX-License-Identifier: MIT *)
MODULE SortedTextAtomTbl = SortedTable(Text, Atom, TextAtomTbl) END SortedTextAtomTbl.
