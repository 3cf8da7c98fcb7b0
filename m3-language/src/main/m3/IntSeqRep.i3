(* SPDX-License-Identifier: MIT *)
INTERFACE IntSeqRep = SequenceRep(Integer, IntSeq) END IntSeqRep.
