(* SPDX-License-Identifier: MIT *)
MODULE RefPQ = PQueue(Refany, RefPQ, RefPQRep) END RefPQ.
