(* SPDX-License-Identifier: MIT *)
MODULE IntSeq = Sequence(Integer, IntSeq, IntSeqRep) END IntSeq.
