(* SPDX-License-Identifier: MIT *)
MODULE RefTextTbl = Table(Refany, Text) END RefTextTbl.
