(* SPDX-License-Identifier: MIT *)
INTERFACE RealPQRep = PQueueRep(RealPQ) END RealPQRep.
