(* SPDX-License-Identifier: MIT *)
INTERFACE TextPQRep = PQueueRep(TextPQ) END TextPQRep.
