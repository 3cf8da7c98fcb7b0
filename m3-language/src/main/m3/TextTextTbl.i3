(* SPDX-License-Identifier: MIT *)
INTERFACE TextTextTbl = Table(Text, Text) END TextTextTbl.
