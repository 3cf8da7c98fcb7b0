(* SPDX-License-Identifier: MIT *)
INTERFACE AtomListSort = ListSort(Atom, AtomList) END AtomListSort.
