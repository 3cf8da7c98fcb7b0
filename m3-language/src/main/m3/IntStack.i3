(* SPDX-License-Identifier: MIT *)
INTERFACE IntStack = Stack(Integer) END IntStack.
