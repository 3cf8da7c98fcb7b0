(* SPDX-License-Identifier: MIT *)
INTERFACE SortedIntRefTbl = SortedTable(Integer, IntRefTbl) END SortedIntRefTbl.
