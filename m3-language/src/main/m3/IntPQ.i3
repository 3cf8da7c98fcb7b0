(* SPDX-License-Identifier: MIT *)
INTERFACE IntPQ = PQueue(Integer) END IntPQ.
