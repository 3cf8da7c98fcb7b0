(* SPDX-License-Identifier: MIT *)
MODULE CellTree = Tree(Cell) END CellTree.
