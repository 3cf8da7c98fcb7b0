(* SPDX-License-Identifier: MIT *)
MODULE LongrealSeq = Sequence(LongrealType) END LongrealSeq.
