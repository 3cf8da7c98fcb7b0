(* SPDX-License-Identifier: MIT *)
MODULE RealListSort = ListSort(RealType, RealList) END RealListSort.
