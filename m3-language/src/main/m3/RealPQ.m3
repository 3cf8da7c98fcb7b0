(* SPDX-License-Identifier: MIT *)
MODULE RealPQ = PQueue(RealType, RealPQ, RealPQRep) END RealPQ.
