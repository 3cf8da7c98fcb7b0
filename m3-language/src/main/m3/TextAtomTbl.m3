(* SPDX-License-Identifier: MIT *)
MODULE TextAtomTbl = Table(Text, Atom) END TextAtomTbl.
