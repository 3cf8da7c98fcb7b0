(* SPDX-License-Identifier: MIT *)
INTERFACE AtomIntTbl = Table(Atom, Integer) END AtomIntTbl.
