(* SPDX-License-Identifier: MIT *)
MODULE TextSetDef = SetDef(Text, TextSet, TextRefTbl) END TextSetDef.
