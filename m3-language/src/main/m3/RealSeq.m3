(* SPDX-License-Identifier: MIT *)
MODULE RealSeq = Sequence(RealType, RealSeq, RealSeqRep) END RealSeq.
