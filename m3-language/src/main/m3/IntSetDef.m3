(* SPDX-License-Identifier: MIT *)
MODULE IntSetDef = SetDef(Integer, IntSet, IntRefTbl) END IntSetDef.
