(* SPDX-License-Identifier: MIT *)
INTERFACE AtomTextTbl = Table(Atom, Text) END AtomTextTbl.
