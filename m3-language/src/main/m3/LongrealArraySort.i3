(* SPDX-License-Identifier: MIT *)
INTERFACE LongrealArraySort = ArraySort(LongrealType) END LongrealArraySort.
