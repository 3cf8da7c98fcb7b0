(* SPDX-License-Identifier: MIT *)
INTERFACE IntSetDef = SetDef(IntSet) END IntSetDef.
