(* SPDX-License-Identifier: MIT *)
INTERFACE IntAtomTbl = Table(Integer, Atom) END IntAtomTbl.
