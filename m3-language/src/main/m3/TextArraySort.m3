(* SPDX-License-Identifier: MIT *)
MODULE TextArraySort = ArraySort(Text) END TextArraySort.
