(* SPDX-License-Identifier: MIT *)
INTERFACE RefStack = Stack(Refany) END RefStack.
