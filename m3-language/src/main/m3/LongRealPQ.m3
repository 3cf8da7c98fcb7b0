(* SPDX-License-Identifier: MIT *)
MODULE LongRealPQ = PQueue(LongReal) END LongRealPQ.
