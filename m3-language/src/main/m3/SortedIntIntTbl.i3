(* SPDX-License-Identifier: MIT *)
INTERFACE SortedIntIntTbl = SortedTable(Integer, IntIntTbl) END SortedIntIntTbl.
