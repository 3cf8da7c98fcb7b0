(* SPDX-License-Identifier: MIT *)
INTERFACE TextAtomTbl = Table(Text, Atom) END TextAtomTbl.
