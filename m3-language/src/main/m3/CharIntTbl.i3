(* SPDX-License-Identifier: MIT *)
INTERFACE CharIntTbl = Table(Char, Integer) END CharIntTbl.
