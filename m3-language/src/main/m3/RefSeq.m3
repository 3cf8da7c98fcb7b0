(* SPDX-License-Identifier: MIT *)
MODULE RefSeq = Sequence(Refany) END RefSeq.
