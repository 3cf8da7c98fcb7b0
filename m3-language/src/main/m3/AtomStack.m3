(* SPDX-License-Identifier: MIT *)
MODULE AtomStack = Stack(Atom) END AtomStack.
