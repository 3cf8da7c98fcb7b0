(* SPDX-License-Identifier: MIT *)
INTERFACE LongrealPQRep = PQueueRep(LongrealPQ) END LongrealPQRep.
