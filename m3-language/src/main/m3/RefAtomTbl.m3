(* SPDX-License-Identifier: MIT *)
MODULE RefAtomTbl = Table(Refany, Atom) END RefAtomTbl.
