(* SPDX-License-Identifier: MIT *)
INTERFACE CellTree = Tree(Cell) END CellTree.
