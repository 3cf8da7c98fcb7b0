(* SPDX-License-Identifier: MIT *)
INTERFACE LongRealPQ = PQueue(LongReal) END LongRealPQ.
