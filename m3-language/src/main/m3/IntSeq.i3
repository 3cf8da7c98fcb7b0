(* SPDX-License-Identifier: MIT *)
INTERFACE IntSeq = Sequence(Integer) END IntSeq.
