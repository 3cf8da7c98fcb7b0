(* SPDX-License-Identifier: MIT *)
INTERFACE RealPQ = PQueue(RealType) END RealPQ.
