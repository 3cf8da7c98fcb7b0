(* SPDX-License-Identifier: MIT *)
INTERFACE LongrealListSort = ListSort(LongrealType, LongrealList) END LongrealListSort.
