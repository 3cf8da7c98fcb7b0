(* SPDX-License-Identifier: MIT *)
INTERFACE IntLongRealTbl = Table(Integer, LongrealType) END IntLongRealTbl.
