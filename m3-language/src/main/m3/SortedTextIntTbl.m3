(* SPDX-License-Identifier: MIT *)
MODULE SortedTextIntTbl = SortedTable(Text, Integer, TextIntTbl) END SortedTextIntTbl.
