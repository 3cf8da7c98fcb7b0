(* SPDX-License-Identifier: MIT *)
MODULE AtomSetList = SetList(Atom, AtomSet, AtomList) END AtomSetList.
