(* SPDX-License-Identifier: MIT *)
MODULE AtomSet = Set(Atom) END AtomSet.
