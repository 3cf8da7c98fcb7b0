(* SPDX-License-Identifier: MIT *)
MODULE LongrealSeq = Sequence(LongrealType, LongrealSeq, LongrealSeqRep) END LongrealSeq.
