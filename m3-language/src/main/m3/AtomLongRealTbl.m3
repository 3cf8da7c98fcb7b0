(* SPDX-License-Identifier: MIT *)
MODULE AtomLongRealTbl = Table(Atom, LongrealType) END AtomLongRealTbl.
