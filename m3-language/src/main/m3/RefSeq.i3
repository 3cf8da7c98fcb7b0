(* SPDX-License-Identifier: MIT *)
INTERFACE RefSeq = Sequence(Refany) END RefSeq.
