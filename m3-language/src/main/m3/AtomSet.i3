(* SPDX-License-Identifier: MIT *)
INTERFACE AtomSet = Set(Atom) END AtomSet.
