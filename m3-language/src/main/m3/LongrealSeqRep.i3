(* SPDX-License-Identifier: MIT *)
INTERFACE LongrealSeqRep = SequenceRep(LongrealType, LongrealSeq) END LongrealSeqRep.
