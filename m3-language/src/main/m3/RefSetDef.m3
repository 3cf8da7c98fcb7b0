(* SPDX-License-Identifier: MIT *)
MODULE RefSetDef = SetDef(Refany, RefSet, RefRefTbl) END RefSetDef.
