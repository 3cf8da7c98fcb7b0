(* SPDX-License-Identifier: MIT *)
INTERFACE BooleanSeqRep = SequenceRep(Boolean, BooleanSeq) END BooleanSeqRep.
