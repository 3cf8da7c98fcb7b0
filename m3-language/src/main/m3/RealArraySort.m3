(* SPDX-License-Identifier: MIT *)
MODULE RealArraySort = ArraySort(RealType) END RealArraySort.
