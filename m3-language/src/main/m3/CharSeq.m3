(* SPDX-License-Identifier: MIT *)
MODULE CharSeq = Sequence(Char) END CharSeq.
