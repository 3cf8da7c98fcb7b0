(* SPDX-License-Identifier: MIT *)
INTERFACE AtomSetDef = SetDef(AtomSet) END AtomSetDef.
