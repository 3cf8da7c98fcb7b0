(* SPDX-License-Identifier: MIT *)
MODULE RefSeq = Sequence(Refany, RefSeq, RefSeqRep) END RefSeq.
