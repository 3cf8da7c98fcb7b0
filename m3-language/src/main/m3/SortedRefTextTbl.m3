(* SPDX-License-Identifier: MIT *)
MODULE SortedRefTextTbl = SortedTable(Refany, Text, RefTextTbl) END SortedRefTextTbl.
