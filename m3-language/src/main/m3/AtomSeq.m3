(* SPDX-License-Identifier: MIT *)
MODULE AtomSeq = Sequence(Atom, AtomSeq, AtomSeqRep) END AtomSeq.
