(* SPDX-License-Identifier: MIT *)
MODULE CharTextTbl = Table(Char, Text) END CharTextTbl.
