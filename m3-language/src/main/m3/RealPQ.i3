(* SPDX-License-Identifier: MIT *)
INTERFACE RealPQ = PQueue(Real) END RealPQ.
