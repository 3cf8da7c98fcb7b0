(* SPDX-License-Identifier: MIT *)
INTERFACE SortedTextAtomTbl = SortedTable(Text, TextAtomTbl) END SortedTextAtomTbl.
