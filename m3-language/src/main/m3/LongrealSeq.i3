(* SPDX-License-Identifier: MIT *)
INTERFACE LongrealSeq = Sequence(LongrealType) END LongrealSeq.
