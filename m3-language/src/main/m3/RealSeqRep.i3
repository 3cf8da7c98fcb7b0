(* SPDX-License-Identifier: MIT *)
INTERFACE RealSeqRep = SequenceRep(RealType, RealSeq) END RealSeqRep.
