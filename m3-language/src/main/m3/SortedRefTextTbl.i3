(* SPDX-License-Identifier: MIT *)
INTERFACE SortedRefTextTbl = SortedTable(Refany, RefTextTbl) END SortedRefTextTbl.
