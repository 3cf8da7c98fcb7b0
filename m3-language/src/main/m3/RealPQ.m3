(* SPDX-License-Identifier: MIT *)
MODULE RealPQ = PQueue(Real) END RealPQ.
