(* SPDX-License-Identifier: MIT *)
MODULE RealPQ = PQueue(RealType) END RealPQ.
