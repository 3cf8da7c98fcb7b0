(* SPDX-License-Identifier: MIT *)
MODULE AtomList = List(Atom) END AtomList.
