(* SPDX-License-Identifier: MIT *)
INTERFACE AtomSeq = Sequence(Atom) END AtomSeq.
