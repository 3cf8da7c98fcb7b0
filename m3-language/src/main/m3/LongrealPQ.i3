(* SPDX-License-Identifier: MIT *)
INTERFACE LongrealPQ = PQueue(LongrealType) END LongrealPQ.
