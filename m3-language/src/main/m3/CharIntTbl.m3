(* SPDX-License-Identifier: MIT *)
MODULE CharIntTbl = Table(Char, Integer) END CharIntTbl.
