(* SPDX-License-Identifier: MIT *)
MODULE TextSeq = Sequence(Text, TextSeq, TextSeqRep) END TextSeq.
