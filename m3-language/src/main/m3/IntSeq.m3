(* SPDX-License-Identifier: MIT *)
MODULE IntSeq = Sequence(Integer) END IntSeq.
