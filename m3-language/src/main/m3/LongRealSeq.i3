(* SPDX-License-Identifier: MIT *)
INTERFACE LongRealSeq = Sequence(LongReal) END LongRealSeq.
