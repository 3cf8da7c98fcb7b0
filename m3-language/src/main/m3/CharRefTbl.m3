(* SPDX-License-Identifier: MIT *)
MODULE CharRefTbl = Table(Char, Refany) END CharRefTbl.
