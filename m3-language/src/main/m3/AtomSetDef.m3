(* SPDX-License-Identifier: MIT *)
MODULE AtomSetDef = SetDef(Atom, AtomSet, AtomRefTbl) END AtomSetDef.
