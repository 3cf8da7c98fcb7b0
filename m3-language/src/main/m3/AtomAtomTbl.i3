(* SPDX-License-Identifier: MIT *)
INTERFACE AtomAtomTbl = Table(Atom, Atom) END AtomAtomTbl.
