(* SPDX-License-Identifier: MIT *)
MODULE CharSeq = Sequence(Char, CharSeq, CharSeqRep) END CharSeq.
