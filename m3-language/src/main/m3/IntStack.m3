(* SPDX-License-Identifier: MIT *)
MODULE IntStack = Stack(Integer) END IntStack.
