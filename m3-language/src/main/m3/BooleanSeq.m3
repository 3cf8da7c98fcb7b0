(* SPDX-License-Identifier: MIT *)
MODULE BooleanSeq = Sequence(Boolean) END BooleanSeq.
