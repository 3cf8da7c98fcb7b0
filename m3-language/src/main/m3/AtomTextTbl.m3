(* SPDX-License-Identifier: MIT *)
MODULE AtomTextTbl = Table(Atom, Text) END AtomTextTbl.
