(* SPDX-License-Identifier: MIT *)
INTERFACE RealSeq = Sequence(RealType) END RealSeq.
