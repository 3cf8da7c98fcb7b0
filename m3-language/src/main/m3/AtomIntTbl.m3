(* SPDX-License-Identifier: MIT *)
MODULE AtomIntTbl = Table(Atom, Integer) END AtomIntTbl.
