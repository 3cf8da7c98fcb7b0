(* SPDX-License-Identifier: MIT *)
MODULE AtomListSort = ListSort(Atom, AtomList) END AtomListSort.
