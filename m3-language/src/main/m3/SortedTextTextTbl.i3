(* SPDX-License-Identifier: MIT *)
INTERFACE SortedTextTextTbl = SortedTable(Text, TextTextTbl) END SortedTextTextTbl.
