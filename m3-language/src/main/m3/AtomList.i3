(* SPDX-License-Identifier: MIT *)
INTERFACE AtomList = List(Atom) END AtomList.
