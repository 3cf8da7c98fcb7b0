(* SPDX-License-Identifier: MIT *)
MODULE TextTextTbl = Table(Text, Text) END TextTextTbl.
