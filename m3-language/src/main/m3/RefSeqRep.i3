(* SPDX-License-Identifier: MIT *)
INTERFACE RefSeqRep = SequenceRep(Refany, RefSeq) END RefSeqRep.
