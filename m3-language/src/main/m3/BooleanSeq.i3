(* SPDX-License-Identifier: MIT *)
INTERFACE BooleanSeq = Sequence(Boolean) END BooleanSeq.
