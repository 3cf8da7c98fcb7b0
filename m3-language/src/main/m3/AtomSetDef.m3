(* SPDX-License-Identifier: MIT *)
MODULE AtomSetDef = SetDef(Atom, AtomSet) END AtomSetDef.
