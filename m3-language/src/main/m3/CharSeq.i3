(* SPDX-License-Identifier: MIT *)
INTERFACE CharSeq = Sequence(Char) END CharSeq.
