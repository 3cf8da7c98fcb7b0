(* SPDX-License-Identifier: MIT *)
MODULE IntPQ = PQueue(Integer, IntPQ, IntPQRep) END IntPQ.
