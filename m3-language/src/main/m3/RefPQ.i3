(* SPDX-License-Identifier: MIT *)
INTERFACE RefPQ = PQueue(Refany) END RefPQ.
