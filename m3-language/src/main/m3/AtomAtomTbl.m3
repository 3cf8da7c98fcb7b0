(* SPDX-License-Identifier: MIT *)
MODULE AtomAtomTbl = Table(Atom, Atom) END AtomAtomTbl.
