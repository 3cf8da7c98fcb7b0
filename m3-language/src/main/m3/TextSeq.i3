(* SPDX-License-Identifier: MIT *)
INTERFACE TextSeq = Sequence(Text) END TextSeq.
