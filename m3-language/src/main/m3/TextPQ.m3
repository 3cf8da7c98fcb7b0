(* SPDX-License-Identifier: MIT *)
MODULE TextPQ = PQueue(Text) END TextPQ.
