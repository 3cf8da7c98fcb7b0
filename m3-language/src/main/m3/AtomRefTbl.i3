(* SPDX-License-Identifier: MIT *)
INTERFACE AtomRefTbl = Table(Atom, Refany) END AtomRefTbl.
