(* SPDX-License-Identifier: MIT *)
MODULE CharSetDef = SetDef(Char, CharSet, CharRefTbl) END CharSetDef.
