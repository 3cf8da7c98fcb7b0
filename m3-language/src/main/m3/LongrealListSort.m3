(* SPDX-License-Identifier: MIT *)
MODULE LongrealListSort = ListSort(LongrealType, LongrealList) END LongrealListSort.
