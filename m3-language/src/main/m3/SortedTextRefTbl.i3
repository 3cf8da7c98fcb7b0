(* SPDX-License-Identifier: MIT *)
INTERFACE SortedTextRefTbl = SortedTable(Text, TextRefTbl) END SortedTextRefTbl.
