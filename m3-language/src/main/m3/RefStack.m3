(* SPDX-License-Identifier: MIT *)
MODULE RefStack = Stack(Refany) END RefStack.
