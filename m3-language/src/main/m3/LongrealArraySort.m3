(* SPDX-License-Identifier: MIT *)
MODULE LongrealArraySort = ArraySort(LongrealType) END LongrealArraySort.
