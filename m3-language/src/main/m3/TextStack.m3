(* SPDX-License-Identifier: MIT *)
MODULE TextStack = Stack(Text) END TextStack.
