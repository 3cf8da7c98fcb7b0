(* SPDX-License-Identifier: MIT *)
INTERFACE LongRealArraySort = ArraySort(LongReal) END LongRealArraySort.
