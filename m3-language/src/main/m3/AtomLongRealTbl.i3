(* SPDX-License-Identifier: MIT *)
INTERFACE AtomLongRealTbl = Table(Atom, LongrealType) END AtomLongRealTbl.
