(* SPDX-License-Identifier: MIT *)
MODULE SortedIntIntTbl = SortedTable(Integer, Integer, IntIntTbl) END SortedIntIntTbl.
