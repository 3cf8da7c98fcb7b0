(* SPDX-License-Identifier: MIT *)
INTERFACE TextArraySort = ArraySort(Text) END TextArraySort.
