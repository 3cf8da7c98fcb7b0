(* SPDX-License-Identifier: MIT *)
INTERFACE CallSignTree = Tree(CallSign) END CallSignTree.
