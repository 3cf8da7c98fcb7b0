(* SPDX-License-Identifier: MIT *)
INTERFACE IntPQRep = PQueueRep(IntPQ) END IntPQRep.
