(* SPDX-License-Identifier: MIT *)
INTERFACE RefTextTbl = Table(Refany, Text) END RefTextTbl.
