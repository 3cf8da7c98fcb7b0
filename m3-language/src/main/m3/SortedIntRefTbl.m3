(* SPDX-License-Identifier: MIT *)
MODULE SortedIntRefTbl = SortedTable(Integer, Refany, IntRefTbl) END SortedIntRefTbl.
