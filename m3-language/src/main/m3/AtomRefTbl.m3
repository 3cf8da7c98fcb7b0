(* SPDX-License-Identifier: MIT *)
MODULE AtomRefTbl = Table(Atom, Refany) END AtomRefTbl.
