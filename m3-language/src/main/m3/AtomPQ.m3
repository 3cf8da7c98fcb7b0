(* SPDX-License-Identifier: MIT *)
MODULE AtomPQ = PQueue(Atom, AtomPQ, AtomPQRep) END AtomPQ.
