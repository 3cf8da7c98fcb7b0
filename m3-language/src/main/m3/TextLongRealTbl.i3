(* SPDX-License-Identifier: MIT *)
INTERFACE TextLongRealTbl = Table(Text, LongrealType) END TextLongRealTbl.
