(* SPDX-License-Identifier: MIT *)
MODULE AtomSeq = Sequence(Atom) END AtomSeq.
