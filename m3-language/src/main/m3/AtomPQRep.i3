(* SPDX-License-Identifier: MIT *)
INTERFACE AtomPQRep = PQueueRep(AtomPQ) END AtomPQRep.
