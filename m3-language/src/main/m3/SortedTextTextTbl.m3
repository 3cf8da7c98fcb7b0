(* SPDX-License-Identifier: MIT *)
MODULE SortedTextTextTbl = SortedTable(Text, Text, TextTextTbl) END SortedTextTextTbl.
