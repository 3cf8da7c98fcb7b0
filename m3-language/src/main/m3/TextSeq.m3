(* SPDX-License-Identifier: MIT *)
MODULE TextSeq = Sequence(Text) END TextSeq.
