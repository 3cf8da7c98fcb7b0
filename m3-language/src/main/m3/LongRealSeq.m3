(* SPDX-License-Identifier: MIT *)
MODULE LongRealSeq = Sequence(LongReal) END LongRealSeq.
