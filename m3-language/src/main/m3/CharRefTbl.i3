(* SPDX-License-Identifier: MIT *)
INTERFACE CharRefTbl = Table(Char, Refany) END CharRefTbl.
