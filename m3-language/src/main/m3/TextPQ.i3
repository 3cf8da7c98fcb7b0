(* SPDX-License-Identifier: MIT *)
INTERFACE TextPQ = PQueue(Text) END TextPQ.
