(* SPDX-License-Identifier: MIT *)
INTERFACE RefPQRep = PQueueRep(RefPQ) END RefPQRep.
