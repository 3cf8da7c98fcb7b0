(* SPDX-License-Identifier: MIT *)
MODULE SortedTextRefTbl = SortedTable(Text, Refany, TextRefTbl) END SortedTextRefTbl.
