(* SPDX-License-Identifier: MIT *)
INTERFACE CharTextTbl = Table(Char, Text) END CharTextTbl.
