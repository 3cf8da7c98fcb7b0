(* SPDX-License-Identifier: MIT *)
MODULE CallSignTree = Tree(CallSign) END CallSignTree.
