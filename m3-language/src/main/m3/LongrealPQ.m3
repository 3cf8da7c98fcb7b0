(* SPDX-License-Identifier: MIT *)
MODULE LongrealPQ = PQueue(LongrealType, LongrealPQ, LongrealPQRep) END LongrealPQ.
