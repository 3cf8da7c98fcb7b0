(* SPDX-License-Identifier: MIT *)
MODULE TextPQ = PQueue(Text, TextPQ, TextPQRep) END TextPQ.
