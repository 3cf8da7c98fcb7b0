(* SPDX-License-Identifier: MIT *)
MODULE TextLongRealTbl = Table(Text, LongrealType) END TextLongRealTbl.
