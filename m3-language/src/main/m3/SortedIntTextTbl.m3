(* SPDX-License-Identifier: MIT *)
MODULE SortedIntTextTbl = SortedTable(Integer, Text, IntTextTbl) END SortedIntTextTbl.
