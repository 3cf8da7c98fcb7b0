(* SPDX-License-Identifier: MIT *)
INTERFACE AtomStack = Stack(Atom) END AtomStack.
