(* SPDX-License-Identifier: MIT *)
MODULE IntLongRealTbl = Table(Integer, LongrealType) END IntLongRealTbl.
