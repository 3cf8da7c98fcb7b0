(* SPDX-License-Identifier: MIT *)
MODULE IntAtomTbl = Table(Integer, Atom) END IntAtomTbl.
