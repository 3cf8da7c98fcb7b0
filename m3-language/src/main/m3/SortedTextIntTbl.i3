(* SPDX-License-Identifier: MIT *)
INTERFACE SortedTextIntTbl = SortedTable(Text, TextIntTbl) END SortedTextIntTbl.
