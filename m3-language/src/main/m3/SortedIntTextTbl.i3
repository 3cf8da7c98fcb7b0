(* SPDX-License-Identifier: MIT *)
INTERFACE SortedIntTextTbl = SortedTable(Integer, IntTextTbl) END SortedIntTextTbl.
