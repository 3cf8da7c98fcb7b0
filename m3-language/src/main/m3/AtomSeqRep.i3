(* SPDX-License-Identifier: MIT *)
INTERFACE AtomSeqRep = SequenceRep(Atom, AtomSeq) END AtomSeqRep.
