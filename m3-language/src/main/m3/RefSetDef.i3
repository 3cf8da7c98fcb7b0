(* SPDX-License-Identifier: MIT *)
INTERFACE RefSetDef = SetDef(RefSet) END RefSetDef.
