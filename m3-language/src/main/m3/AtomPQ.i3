(* SPDX-License-Identifier: MIT *)
INTERFACE AtomPQ = PQueue(Atom) END AtomPQ.
