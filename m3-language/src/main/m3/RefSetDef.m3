(* SPDX-License-Identifier: MIT *)
MODULE RefSetDef = SetDef(Refany, RefSet) END RefSetDef.
