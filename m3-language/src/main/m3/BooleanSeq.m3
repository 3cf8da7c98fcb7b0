(* SPDX-License-Identifier: MIT *)
MODULE BooleanSeq = Sequence(Boolean, BooleanSeq, BooleanSeqRep) END BooleanSeq.
