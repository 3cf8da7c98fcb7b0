(* SPDX-License-Identifier: MIT *)
INTERFACE RefAtomTbl = Table(Refany, Atom) END RefAtomTbl.
