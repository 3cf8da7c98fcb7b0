(* SPDX-License-Identifier: MIT *)
INTERFACE TextStack = Stack(Text) END TextStack.
