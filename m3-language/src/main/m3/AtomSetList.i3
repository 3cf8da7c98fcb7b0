(* SPDX-License-Identifier: MIT *)
INTERFACE AtomSetList = SetList(AtomSet) END AtomSetList.
