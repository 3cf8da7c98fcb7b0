(* SPDX-License-Identifier: MIT *)
INTERFACE CharSeqRep = SequenceRep(Char, CharSeq) END CharSeqRep.
