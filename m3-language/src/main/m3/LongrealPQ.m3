(* SPDX-License-Identifier: MIT *)
MODULE LongrealPQ = PQueue(LongrealType) END LongrealPQ.
