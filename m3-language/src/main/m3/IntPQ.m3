(* SPDX-License-Identifier: MIT *)
MODULE IntPQ = PQueue(Integer) END IntPQ.
