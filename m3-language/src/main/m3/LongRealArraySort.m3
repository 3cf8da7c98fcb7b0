(* SPDX-License-Identifier: MIT *)
MODULE LongRealArraySort = ArraySort(LongReal) END LongRealArraySort.
