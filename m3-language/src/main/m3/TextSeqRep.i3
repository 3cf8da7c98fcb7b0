(* SPDX-License-Identifier: MIT *)
INTERFACE TextSeqRep = SequenceRep(Text, TextSeq) END TextSeqRep.
